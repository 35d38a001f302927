package org.casus.parse;

/**
 * Scores pairs of words by a {@link ReaderModel.Layer}. Its weights lie label by label for each number of the layer, so that a processor
 * adds to all labels at once; every label's sum is in the order of the numbers. Immutable.
 */
final class PairScores {

    private final float[][] weights;
    private final float[] bias;

    PairScores(ReaderModel.Layer layer) {
        int labels = layer.weights().length;
        int numbers = layer.weights()[0].length;
        this.weights = new float[numbers][labels];
        this.bias = layer.bias().clone();
        for (int i = 0; i < numbers; i++) {
            for (int label = 0; label < labels; label++) {
                weights[i][label] = layer.weights()[label][i];
            }
        }
    }

    /** The score of each label. */
    float[] of(float[] one, float[] other) {
        float[] scores = bias.clone();
        for (int i = 0; i < one.length; i++) {
            float both = one[i] + other[i];
            if (both > 0) {
                add(scores, both, weights[i]);
            }
        }
        return scores;
    }

    private static void add(float[] scores, float times, float[] row) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += times * row[label];
        }
    }
}
