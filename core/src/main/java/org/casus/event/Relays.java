package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.speech.Attribution;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** "The agency reported this on Friday": what an agency says of the sentences before is said of each of them. */
final class Relays {

    private static final Set<String> POINTERS = Set.of("this", "these");
    private static final Set<String> NEWS = Set.of("information", "news", "statement", "remark", "comment", "report");
    /** How many sentences back it goes. */
    static final int REACH = 3;

    private Relays() {}

    /** Whether a sentence of these words, small letters, may do so. */
    static boolean mayPointBack(Set<String> words) {
        return words.stream().anyMatch(POINTERS::contains);
    }

    /** The same codings, with the relay added to the sentences it goes back to where they name none. */
    static List<SentenceCoding> passOn(List<SentenceCoding> codings, List<Sentence> sentences) {
        List<SentenceCoding> result = new ArrayList<>(codings);
        for (int i = 0; i < codings.size(); i++) {
            Optional<Attribution> relay = pointsBack(codings.get(i), sentences.get(i));
            for (int j = Math.max(0, i - REACH); relay.isPresent() && j < i; j++) {
                result.set(j, with(result.get(j), relay.get()));
            }
        }
        return List.copyOf(result);
    }

    private static Optional<Attribution> pointsBack(SentenceCoding coding, Sentence sentence) {
        boolean points = sentence.tokens().stream()
                .filter(token -> NEWS.contains(token.lemma()) && token.is("obj"))
                .anyMatch(token -> sentence.children(token, "det").stream()
                        .map(Token::lower)
                        .anyMatch(POINTERS::contains));
        boolean pronoun = sentence.tokens().stream()
                .anyMatch(
                        token -> token.is("obj") && token.isTagged("PRON", "DET") && POINTERS.contains(token.lower()));
        return points || pronoun ? coding.relay() : Optional.empty();
    }

    private static SentenceCoding with(SentenceCoding coding, Attribution relay) {
        List<Event> events = coding.events().stream()
                .map(event -> event.attribution().isEmpty() ? event.saidBy(List.of(relay)) : event)
                .toList();
        return new SentenceCoding(coding.sentence(), events, coding.attempts(), coding.relay(), coding.uncoded());
    }
}
