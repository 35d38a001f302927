package org.casus.cli.sample;

import java.util.Collection;

/**
 * Where the thirds by confidence part. Records of equal confidence are in one third, so that thirds may differ in size.
 *
 * @param middle the lowest confidence of the middle third
 * @param high the lowest confidence of the high third
 */
record Thirds(double middle, double high) {

    /** The thirds of these, of which there is at least one. */
    static Thirds of(Collection<Candidate> candidates) {
        double[] sorted =
                candidates.stream().mapToDouble(Candidate::confidence).sorted().toArray();
        return new Thirds(sorted[sorted.length / 3], sorted[2 * sorted.length / 3]);
    }

    Third of(double confidence) {
        if (confidence >= high) {
            return Third.HIGH;
        }
        return confidence >= middle ? Third.MIDDLE : Third.LOW;
    }
}
