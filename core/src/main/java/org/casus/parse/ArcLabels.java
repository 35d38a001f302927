package org.casus.parse;

import java.util.List;

/** Finds the relation of an arc: a layer of the sum of what its two words say, then a score for each relation. Immutable. */
final class ArcLabels {

    private static final String ROOT = "root";

    private final List<String> relations;
    private final float[][] weights;
    private final float[] bias;

    ArcLabels(ReaderModel.Labels labels) {
        this.relations = labels.relations();
        this.weights = labels.labelWeights();
        this.bias = labels.labelBias();
    }

    /** The likeliest relation; {@code root} for what hangs under the root, and for nothing else. */
    String best(float[] dependent, float[] head, boolean underRoot) {
        if (underRoot) {
            return ROOT;
        }
        float[] sum = new float[dependent.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.max(0, dependent[i] + head[i]);
        }
        int best = -1;
        float highest = Float.NEGATIVE_INFINITY;
        for (int r = 0; r < weights.length; r++) {
            float score = bias[r];
            for (int i = 0; i < sum.length; i++) {
                score += sum[i] * weights[r][i];
            }
            if ((best < 0 || score > highest) && !relations.get(r).equals(ROOT)) {
                best = r;
                highest = score;
            }
        }
        return relations.get(best);
    }
}
