package org.casus.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.casus.time.DateRange;
import org.casus.time.Dating;
import org.casus.time.Granularity;
import org.casus.time.TimeExpression;

/**
 * Scenes of the past that an article tells over several sentences: a sentence that begins with a day or month well before the report sets
 * one, and the sentences that take it up, without times of their own, belong to it.
 *
 * @param scenes what dates the undated deeds of a sentence, by the sentence's number
 */
record Scenes(Map<Integer, Dating> scenes) {

    /** Within how many words of a sentence's beginning an expression sets a scene. */
    private static final int FRONT = 6;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "there", "then");

    Scenes {
        scenes = Map.copyOf(scenes);
    }

    static Scenes of(List<Sentence> sentences, List<List<TimeExpression>> times, DateRange published) {
        Map<Integer, Dating> scenes = new HashMap<>();
        Optional<Dating> scene = Optional.empty();
        boolean whole = false;
        for (Sentence sentence : sentences) {
            List<TimeExpression> own = times.get(sentence.index());
            if (!own.isEmpty()) {
                scene = set(sentence, own.get(0), published);
                whole = scene.isPresent()
                        && sentence.index() == firstOf(sentence, sentences)
                        && isAlone(times, published);
            } else if (scene.isPresent() && (whole || takesUp(sentence, sentences.get(sentence.index() - 1)))) {
                scenes.put(
                        sentence.index(),
                        EventDater.because(
                                scene.get(), "the scene that an earlier sentence sets, which this one takes up"));
            } else {
                scene = Optional.empty();
            }
        }
        return new Scenes(scenes);
    }

    /** The scene that a sentence goes on with. */
    Optional<Dating> at(Sentence sentence) {
        return Optional.ofNullable(scenes.get(sentence.index()));
    }

    private static Optional<Dating> set(Sentence sentence, TimeExpression time, DateRange published) {
        boolean fine = time.granularity() == Granularity.DAY || time.granularity() == Granularity.MONTH;
        boolean front = sentence.tokens().stream()
                .limit(FRONT)
                .anyMatch(token -> time.words().span().overlaps(token.span()));
        return fine && front && isPast(time, published) ? Optional.of(EventDater.dating(time)) : Optional.empty();
    }

    private static boolean isPast(TimeExpression time, DateRange published) {
        Optional<LocalDate> end = time.range().end();
        return time.range().start().isPresent()
                && end.isPresent()
                && published
                        .start()
                        .filter(report -> end.get().isBefore(report.minusDays(EventDater.PAST_DAYS)))
                        .isPresent();
    }

    /** The number of the first sentence of its part. */
    private static int firstOf(Sentence sentence, List<Sentence> sentences) {
        return sentences.stream()
                .filter(other -> other.part().role() == sentence.part().role())
                .mapToInt(Sentence::index)
                .findFirst()
                .orElse(sentence.index());
    }

    /** Whether the article names no time near the report, so that its first sentence sets the scene for all of it. */
    private static boolean isAlone(List<List<TimeExpression>> times, DateRange published) {
        return times.stream()
                .flatMap(List::stream)
                .allMatch(
                        time -> isPast(time, published) || time.range().start().isEmpty());
    }

    /** Whether a sentence begins with a pronoun, or with a thing or person that the one before speaks of. */
    private static boolean takesUp(Sentence sentence, Sentence before) {
        if (sentence.tokens().isEmpty()
                || !sentence.part().role().equals(before.part().role())) {
            return false;
        }
        Token first = sentence.tokens().get(0);
        if (PRONOUNS.contains(first.lower())) {
            return true;
        }
        return first.lower().equals("the")
                && sentence.tokens().stream()
                        .skip(1)
                        .limit(3)
                        .filter(token -> token.isTagged("NOUN"))
                        .findFirst()
                        .filter(noun -> before.tokens().stream()
                                .anyMatch(token -> token.lemma().equals(noun.lemma())))
                        .isPresent();
    }
}
