package org.casus.event;

/** How sure the rules are of a row, until figures calibrate it: a sum of what is known. */
final class Confidence {

    private static final double BASE = 0.4;
    private static final double KNOWN_SIDE = 0.15;
    private static final double CLOSE_ENTRY = 0.1;
    private static final double VERB = 0.1;
    private static final double UNREAL = -0.1;

    private Confidence() {}

    static double of(Frame frame, Sides sides, Factuality factuality) {
        double sum = BASE;
        sum += sides.source().stream().anyMatch(party -> party.code().isPresent()) ? KNOWN_SIDE : 0;
        sum += sides.target().stream().anyMatch(party -> party.code().isPresent()) ? KNOWN_SIDE : 0;
        sum += frame.entry().rank() > 0 ? CLOSE_ENTRY : 0;
        sum += frame.trigger().isTagged("VERB") ? VERB : 0;
        sum += Certainty.isLive(factuality) ? 0 : UNREAL;
        return Math.round(sum * 100) / 100.0;
    }
}
