package org.casus.event;

/**
 * How likely a row's event and type are right. By who spoke, as 300 records of real articles had it that were judged by two hands
 * (docs/reader.md): a straight line through the shares of right ones, for each case. Where the reader was not asked, a sum of what is
 * known, which nothing has calibrated.
 */
final class Confidence {

    /** An entry in whose words the reader sees nothing; of a saying, whose content is what the corpus marks. */
    static final double UNSEEN = 0.5;

    static final double UNSEEN_SAYING = 0.65;

    /** The reader against an entry. */
    static final double OVERRULING = 0.8;

    private static final double BASE = 0.4;
    private static final double KNOWN_SIDE = 0.15;
    private static final double CLOSE_ENTRY = 0.1;
    private static final double VERB = 0.1;
    private static final double UNREAL = -0.1;

    private Confidence() {}

    /** An entry, and the reader with this score for its type. */
    static double ofBoth(double score) {
        return 0.85 + 0.13 * Math.min(1, 2 * score);
    }

    /** An entry, where the reader has this score for another type. */
    static double ofDoubted(double score) {
        return Math.max(0.3, 0.85 - 0.6 * score);
    }

    /** The reader alone, with this score. */
    static double ofAlone(double score) {
        return Math.max(0.1, score - 0.3);
    }

    static double of(Frame frame, Sides sides, Factuality factuality) {
        double confidence = frame.confidence().orElseGet(() -> known(frame, sides, factuality));
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
