package org.casus.cli.sample;

import java.util.List;

/**
 * What was judged of a stratum.
 *
 * @param size how many records it holds
 * @param judged how many were judged
 * @param counting how many of these count
 * @param right how many of those that count are right
 */
record StratumCount(int size, int judged, int counting, int right) {

    /** The count of observations of one stratum, of which there is at least one. */
    static StratumCount of(List<Observation> observations) {
        int counting = 0;
        int right = 0;
        for (Observation observation : observations) {
            counting += observation.counts() ? 1 : 0;
            right += observation.counts() && observation.right() ? 1 : 0;
        }
        int judged = observations.size();
        return new StratumCount(Math.max(judged, observations.get(0).size()), judged, counting, right);
    }

    /** For how many records each stands that was judged. */
    double weight() {
        return (double) size / judged;
    }

    boolean isComplete() {
        return judged == size;
    }

    /** The variance of the stratum's part in the total of deviations from a share. */
    double variance(double share) {
        double rest = 1 - (double) judged / size;
        return (double) size * size * rest / judged * deviation(share);
    }

    /** The mean square of the deviations: 1 - share of the right, -share of the wrong, 0 of those that do not count. */
    private double deviation(double share) {
        int wrong = counting - right;
        double squares = right * (1 - share) * (1 - share) + wrong * share * share;
        if (judged == 1) {
            return squares;
        }
        double total = right * (1 - share) - wrong * share;
        return (squares - total * total / judged) / (judged - 1);
    }
}
