package org.casus.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019), warm-up, linear decay and clipped gradients. Works on the engine's own memory in one pass
 * over each weight, since the engine's operators would go over it a dozen times.
 */
final class AdamW {

    private static final float ENCODER_RATE = 1.5e-4f;
    private static final float HEAD_RATE = 1.5e-3f;
    private static final float DECAY = 0.01f;
    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float TINY = 1e-8f;
    private static final int WARM_UP = 200;
    private static final double LONGEST_GRADIENT = 3;
    private static final double BROKEN = 1e5;

    private final List<Moving> weights = new ArrayList<>();
    private final int steps;
    private int step;

    /**
     * @param steps how many there will be in all, after which the rate is 0
     * @param part of the full rates, for weights that have learned already
     */
    AdamW(Network network, int steps, float part) {
        this.steps = steps;
        network.weights().forEach((name, weight) -> {
            if (!Network.isFixed(name)) {
                weight.setRequiresGradient(true);
                weights.add(new Moving(weight, part * (Network.isEncoder(name) ? ENCODER_RATE : HEAD_RATE)));
            }
        });
    }

    /**
     * Moves every weight against its gradient and sets the gradients to 0. A gradient that is not a number, or beyond all measure, moves
     * nothing: now and then, some once in three hundred batches, the engine leaves one in what attention hands back. {@code manager} lets go of what is made on
     * the way.
     *
     * @return the length of the gradient before it was clipped, or what is not a number
     */
    double step(NDManager manager) {
        step++;
        double squares = 0;
        for (Moving weight : weights) {
            NDArray gradient = weight.array.getGradient();
            gradient.attach(manager);
            squares += weight.take(memory(gradient));
        }
        double length = Math.sqrt(squares);
        if (isSound(length)) {
            float shorter = (float) Math.min(1, LONGEST_GRADIENT / Math.max(1e-9, length));
            weights.forEach(weight -> weight.move(rate(), shorter));
        }
        return length;
    }

    static boolean isSound(double length) {
        return length < BROKEN;
    }

    private float rate() {
        return step <= WARM_UP ? (float) step / WARM_UP : Math.max(0, (float) (steps - step) / (steps - WARM_UP));
    }

    private static FloatBuffer memory(NDArray array) {
        return array.toByteBuffer(true).order(ByteOrder.nativeOrder()).asFloatBuffer();
    }

    /** A weight with the running means of its gradient and of its square. */
    private final class Moving {

        private final NDArray array;
        private final float rate;
        private final float decay;
        private final float[] means;
        private final float[] squares;
        private final float[] values;
        private final float[] slopes;
        private final float[] zeros;

        Moving(NDArray array, float rate) {
            int size = Math.toIntExact(array.size());
            this.array = array;
            this.rate = rate;
            this.decay = array.getShape().dimension() > 1 ? DECAY : 0;
            this.means = new float[size];
            this.squares = new float[size];
            this.values = new float[size];
            this.slopes = new float[size];
            this.zeros = new float[size];
        }

        /** Takes the gradient, leaves zeros in its place, and tells the sum of its squares. */
        double take(FloatBuffer gradient) {
            gradient.duplicate().get(slopes);
            gradient.put(zeros);
            double sum = 0;
            for (float slope : slopes) {
                sum += (double) slope * slope;
            }
            return sum;
        }

        void move(float part, float shorter) {
            FloatBuffer weight = memory(array);
            weight.duplicate().get(values);
            float size = part * rate / (1 - (float) Math.pow(FIRST, step));
            float spread = 1 / (1 - (float) Math.pow(SECOND, step));
            float kept = 1 - part * rate * decay;
            for (int i = 0; i < values.length; i++) {
                float slope = shorter * slopes[i];
                means[i] = FIRST * means[i] + (1 - FIRST) * slope;
                squares[i] = SECOND * squares[i] + (1 - SECOND) * slope * slope;
                values[i] = kept * values[i] - size * means[i] / ((float) Math.sqrt(squares[i] * spread) + TINY);
            }
            weight.put(values);
        }
    }
}
