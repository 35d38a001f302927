package org.casus.cli.eval;

import org.casus.event.Factuality;

/** The writer's stance in three classes. */
enum StanceClass {
    /** It did not happen. */
    NEGATED,
    /** It may happen, will, or would. */
    UNREAL,
    /** It happened. */
    ACTUAL;

    /** Below this a score says that it did not happen. */
    static final double NEGATED_BELOW = -1;

    /** Above this a score says that it happened. */
    static final double ACTUAL_ABOVE = 1;

    /**
     * Above this a score says that it happened, where only that is asked: people who judge on the scale put what is asked for or planned
     * as low as what is denied, so the score tells well whether, and badly why not.
     */
    static final double HAPPENED_ABOVE = 0.6;

    /** The class of a score from -3 to 3. */
    static StanceClass of(double score) {
        if (score < NEGATED_BELOW) {
            return NEGATED;
        }
        return score > ACTUAL_ABOVE ? ACTUAL : UNREAL;
    }

    static StanceClass of(Factuality factuality) {
        return of(score(factuality));
    }

    /** What a judgement in words comes to on the scale from -3 to 3. */
    static double score(Factuality factuality) {
        return switch (factuality) {
            case ACTUAL -> 3;
            case REPORTED -> 1.5;
            case FUTURE -> 1;
            case POSSIBLE -> 0.5;
            case HYPOTHETICAL, UNKNOWN -> 0;
            case NEGATED -> -3;
        };
    }
}
