package org.casus.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Watches the numbers that pass through the encoder on some sentences, and chooses for each place the range that loses least by
 * rounding (in squares): rare large numbers are cut off where that makes the others finer.
 */
final class Calibration {

    /** How many of the numbers at one place are kept, evenly taken. */
    private static final int KEPT = 200_000;

    /** How much of the whole range is tried. */
    private static final float[] PARTS = {1f, 0.9f, 0.8f, 0.7f, 0.6f, 0.5f, 0.4f, 0.3f, 0.25f, 0.2f, 0.15f};

    private final Map<String, Numbers> places = new LinkedHashMap<>();

    private Calibration() {}

    /** The range of each place. The lessons are read one by one, so that nothing is padded. */
    static Map<String, Range> of(Network network, List<Lesson> lessons) {
        Calibration calibration = new Calibration();
        for (Lesson lesson : lessons) {
            try (NDManager manager = network.manager().newSubManager()) {
                network.weights().values().forEach(weight -> weight.tempAttach(manager));
                network.scores(Batch.of(manager, List.of(lesson)), false, calibration::see);
            }
        }
        Map<String, Range> ranges = new LinkedHashMap<>();
        calibration.places.forEach((place, numbers) -> ranges.put(place, numbers.best()));
        return ranges;
    }

    private void see(String place, NDArray numbers) {
        places.computeIfAbsent(place, name -> new Numbers()).add(numbers.toFloatArray());
    }

    /** What passed at one place. */
    private static final class Numbers {

        private final float[] kept = new float[KEPT];
        private int count;
        private long seen;
        private float least;
        private float most;

        void add(float[] numbers) {
            for (float number : numbers) {
                least = Math.min(least, number);
                most = Math.max(most, number);
                keep(number);
            }
        }

        /** One in 101 once the store is half full, a number prime to the width, so that no column is favoured. */
        private void keep(float number) {
            boolean taken = count < KEPT / 2 || seen % 101 == 0;
            seen++;
            if (taken && count < KEPT) {
                kept[count++] = number;
            }
        }

        Range best() {
            Range best = Range.of(least, most);
            double loss = loss(best);
            for (float low : PARTS) {
                for (float high : PARTS) {
                    Range range = Range.of(least * low, most * high);
                    double other = loss(range);
                    if (other < loss) {
                        best = range;
                        loss = other;
                    }
                }
            }
            return best;
        }

        private double loss(Range range) {
            double loss = 0;
            for (int i = 0; i < count; i++) {
                double miss = kept[i] - range.rounded(kept[i]);
                loss += miss * miss;
            }
            return loss;
        }
    }
}
