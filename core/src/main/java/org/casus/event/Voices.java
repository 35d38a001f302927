package org.casus.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.casus.parse.Impression;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * Judges between the two voices: an entry of the dictionary that fits, and what the heads of the reader see. Where both see an event of
 * one type it is coded, with the entry's sides save where the reader is sure of others; where they differ the entry stands, unless the reader is sure of another type.
 */
final class Voices {

    /** How likely an event must be that the reader alone sees. */
    private static final double ALONE = 0.8;

    /** How likely another type must be to overrule the entry's. */
    private static final double OVERRULES = 0.8;

    /** The same for both of a threat, which the reader takes warnings and vows for more often than for anything else. */
    private static final double THREATENS = 0.9;

    /** How likely an event must be when nobody but the reader is asked. */
    private static final double UNASKED = 0.5;

    private static final Set<String> ANNOUNCING = Set.of("AGREE", "THREATEN", "REJECT");

    private final Voice voice;

    Voices(Voice voice) {
        this.voice = voice;
    }

    /**
     * What the voices came to.
     *
     * @param frames the events, in the order of the text
     * @param attempts what came of what the reader saw by itself, and of what it overruled
     */
    record Judged(List<Frame> frames, List<Attempt> attempts) {}

    /**
     * @param ruled the frames of entries, one a trigger
     * @param lack which side a frame lacks; empty for none
     */
    Judged judge(Sentence sentence, List<Frame> ruled, Function<Frame, Optional<String>> lack) {
        List<Frame> frames = new ArrayList<>();
        List<Attempt> attempts = new ArrayList<>();
        if (voice == Voice.RULES) {
            return new Judged(ruled, attempts);
        }
        List<Impression> heard = new ArrayList<>();
        for (Frame frame : voice == Voice.READER ? List.<Frame>of() : ruled) {
            Optional<Impression> seen = seen(frame, ruled, heard);
            seen.ifPresent(heard::add);
            frames.add(seen.map(one -> announces(sentence, one, ruled) ? frame : judge(frame, one, lack, attempts))
                    .orElseGet(frame::unseen));
        }
        sentence.impressions().events().stream()
                .filter(seen -> !heard.contains(seen) && !announces(sentence, seen, ruled))
                .forEach(seen -> alone(sentence, seen, lack, attempts).ifPresent(frames::add));
        frames.sort(Comparator.comparing(frame -> frame.trigger().index()));
        return new Judged(frames, attempts);
    }

    /**
     * What the reader sees in a frame's words: an event of its type, else the likeliest; where it sees none, an event of its type in other
     * words, which no entry has.
     *
     * @param heard what other frames have had
     */
    private static Optional<Impression> seen(Frame frame, List<Frame> ruled, List<Impression> heard) {
        String type = frame.entry().type().name();
        List<Impression> events = frame.sentence().impressions().events();
        return events.stream()
                .filter(seen -> covers(seen, frame))
                .max(Comparator.comparing((Impression seen) -> seen.type().equals(type))
                        .thenComparingDouble(Impression::score))
                .or(() -> events.stream()
                        .filter(seen -> seen.type().equals(type) && !heard.contains(seen))
                        .filter(seen -> ruled.stream().noneMatch(other -> covers(seen, other)))
                        .findFirst());
    }

    /**
     * "said it would close the strait": what somebody says of coming deeds, where an entry has the deed. Whether it is a promise, a threat or a
     * refusal is made out from that ({@link Commitment}).
     */
    private static boolean announces(Sentence sentence, Impression seen, List<Frame> ruled) {
        List<Token> below = sentence.subtree(sentence.tokens().get(seen.head()));
        return ANNOUNCING.contains(seen.type())
                && ruled.stream()
                        .filter(other -> !covers(seen, other) && below.contains(other.trigger()))
                        .anyMatch(other -> Commitment.of(other).isPresent());
    }

    private static boolean covers(Impression seen, Frame frame) {
        return seen.covers(frame.trigger().index())
                || frame.object().filter(object -> seen.covers(object.index())).isPresent();
    }

    private static Frame judge(
            Frame ruled, Impression seen, Function<Frame, Optional<String>> lack, List<Attempt> attempts) {
        if (seen.type().equals(ruled.entry().type().name())) {
            return ruled.with(
                    SeenFrames.of(ruled.sentence(), seen), SeenFrames.ofSure(ruled.sentence(), seen), seen.score());
        }
        Frame other = SeenFrames.of(ruled.sentence(), seen).at(ruled);
        if (seen.score() >= least(seen, OVERRULES) && lack.apply(other).isEmpty()) {
            attempts.add(ruled.attempt(SeenFrames.told(seen)));
            attempts.add(other.attempt(FrameChoice.CODED));
            return other;
        }
        return ruled.doubted(seen);
    }

    private static double least(Impression seen, double usual) {
        return seen.type().equals(EventType.THREATEN.name()) ? Math.max(usual, THREATENS) : usual;
    }

    private Optional<Frame> alone(
            Sentence sentence, Impression seen, Function<Frame, Optional<String>> lack, List<Attempt> attempts) {
        Frame frame = SeenFrames.of(sentence, seen);
        Optional<String> wrong = seen.score() < (voice == Voice.READER ? UNASKED : least(seen, ALONE))
                ? Optional.of("not likely enough")
                : lack.apply(frame);
        attempts.add(frame.attempt(wrong.orElse(FrameChoice.CODED)));
        return wrong.isEmpty() ? Optional.of(frame) : Optional.empty();
    }
}
