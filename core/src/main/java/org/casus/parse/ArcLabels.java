package org.casus.parse;

import java.util.List;

/** Finds the relation of an arc: a layer of the sum of what its two words say, then a score for each relation. Immutable. */
final class ArcLabels {

    private static final String ROOT = "root";

    private final List<String> relations;
    private final PairScores pairs;

    ArcLabels(ReaderModel.Labels labels) {
        this.relations = labels.relations();
        this.pairs = new PairScores(labels.arcs());
    }

    /** The likeliest relation; {@code root} for what hangs under the root, and for nothing else. */
    String best(float[] dependent, float[] head, boolean underRoot) {
        if (underRoot) {
            return ROOT;
        }
        float[] scores = pairs.of(dependent, head);
        scores[relations.indexOf(ROOT)] = Float.NEGATIVE_INFINITY;
        return relations.get(Scores.greatest(scores));
    }
}
