package org.casus.event;

/**
 * How sure the coder is of a row, until judged records calibrate it: what the reader's score says, and a sum of what is known; the sum
 * alone where the reader was not asked.
 */
final class Confidence {

    private static final double BASE = 0.4;
    private static final double KNOWN_SIDE = 0.15;
    private static final double CLOSE_ENTRY = 0.1;
    private static final double VERB = 0.1;
    private static final double UNREAL = -0.1;

    /** What the reader's score counts for. */
    private static final double SEEN = 0.6;

    private Confidence() {}

    static double of(Frame frame, Sides sides, Factuality factuality) {
        double known = known(frame, sides, factuality);
        double confidence =
                frame.likelihood().map(seen -> SEEN * seen + (1 - SEEN) * known).orElse(known);
        return Math.round(confidence * 100) / 100.0;
    }

    private static double known(Frame frame, Sides sides, Factuality factuality) {
        double sum = BASE;
        sum += sides.source().stream().anyMatch(party -> party.code().isPresent()) ? KNOWN_SIDE : 0;
        sum += sides.target().stream().anyMatch(party -> party.code().isPresent()) ? KNOWN_SIDE : 0;
        sum += frame.entry().rank() > 0 ? CLOSE_ENTRY : 0;
        sum += frame.trigger().isTagged("VERB") ? VERB : 0;
        sum += Certainty.isLive(factuality) ? 0 : UNREAL;
        return sum;
    }
}
