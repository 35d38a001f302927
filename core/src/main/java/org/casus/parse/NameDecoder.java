package org.casus.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names, or the descriptions, of a sentence in the scores of its words' labels. The labels of a layer are, in this order, O
 * (none) and for each of its kinds B (a name begins) and I (it goes on). The best sequence in which every I follows a B or I of its kind
 * is taken (Viterbi 1967). Immutable.
 */
final class NameDecoder {

    private static final int NONE = 0;

    private final List<NameKind> kinds;

    private NameDecoder(List<NameKind> kinds) {
        this.kinds = kinds;
    }

    /** Of the layer of names in the narrow sense. */
    static NameDecoder ofNames() {
        return new NameDecoder(List.of(NameKind.PER, NameKind.LOC, NameKind.ORG));
    }

    /** Of the layer of descriptions. */
    static NameDecoder ofDescriptions() {
        return new NameDecoder(List.of(NameKind.NAT, NameKind.OFFICE, NameKind.GROUP));
    }

    /** How many labels the layer has. */
    int labels() {
        return 1 + 2 * kinds.size();
    }

    /**
     * The names in the order of the words; they do not overlap. Of equally good sequences the one whose later labels come first in the
     * order of labels is taken, so none rather than some.
     *
     * @param scores for each word, the score of each label; the sum over the words counts. One that is not a number counts as very low
     */
    List<NameSpan> decode(float[][] scores) {
        return spans(best(scores));
    }

    private int[] best(float[][] scores) {
        int[][] before = new int[scores.length][labels()];
        double[] sums = new double[labels()];
        for (int word = 0; word < scores.length; word++) {
            if (scores[word].length != labels()) {
                throw new IllegalArgumentException(scores[word].length + " scores of a word; expected " + labels());
            }
            double[] next = new double[labels()];
            for (int label = 0; label < labels(); label++) {
                before[word][label] = bestBefore(label, sums, word == 0);
                next[label] = sums[before[word][label]] + value(scores[word][label]);
                if (word == 0 && isInside(label)) {
                    next[label] = Double.NEGATIVE_INFINITY;
                }
            }
            sums = next;
        }
        int[] labels = new int[scores.length];
        for (int word = labels.length - 1, label = highest(sums); word >= 0; word--) {
            labels[word] = label;
            label = before[word][label];
        }
        return labels;
    }

    private static int bestBefore(int label, double[] sums, boolean first) {
        if (first) {
            return NONE;
        }
        if (isInside(label)) {
            return sums[label] > sums[label - 1] ? label : label - 1;
        }
        return highest(sums);
    }

    private static int highest(double[] sums) {
        int highest = 0;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] > sums[highest]) {
                highest = i;
            }
        }
        return highest;
    }

    private static double value(float score) {
        double lowest = -1e6;
        return Float.isNaN(score) ? lowest : Math.max(lowest, Math.min(-lowest, score));
    }

    private static boolean isInside(int label) {
        return label > 0 && label % 2 == 0;
    }

    private List<NameSpan> spans(int[] labels) {
        List<NameSpan> spans = new ArrayList<>();
        for (int first = 0; first < labels.length; first++) {
            if (labels[first] != NONE) {
                int last = first;
                while (last + 1 < labels.length && isInside(labels[last + 1])) {
                    last++;
                }
                spans.add(new NameSpan(first, last, kinds.get((labels[first] - 1) / 2)));
                first = last;
            }
        }
        return List.copyOf(spans);
    }
}
