package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.casus.speech.Attribution;
import org.casus.speech.QuotedSentences;

/** What a sentence tells that is all quotation is said by whom the quotation belongs to, though the sentence does not name him. */
final class QuotedOn {

    private QuotedOn() {}

    /**
     * The same codings, with the speaker added where none is named.
     *
     * @param voices who speaks in each sentence, outside of its quotations
     */
    static List<SentenceCoding> passOn(
            List<SentenceCoding> codings, QuotedSentences quoted, IntFunction<Optional<Attribution>> voices) {
        List<SentenceCoding> result = new ArrayList<>();
        for (int i = 0; i < codings.size(); i++) {
            SentenceCoding coding = codings.get(i);
            Optional<Attribution> voice = coding.events().isEmpty() ? Optional.empty() : quoted.speaker(i, voices);
            result.add(voice.map(speaker -> with(coding, speaker)).orElse(coding));
        }
        return List.copyOf(result);
    }

    private static SentenceCoding with(SentenceCoding coding, Attribution voice) {
        List<Event> events = coding.events().stream()
                .map(event -> isTold(event)
                        ? event
                        : event.saidBy(Stream.concat(event.attribution().stream(), Stream.of(by(event, voice)))
                                .toList()))
                .toList();
        return new SentenceCoding(coding.sentence(), events, coding.attempts(), coding.relay(), coding.uncoded());
    }

    private static boolean isTold(Event event) {
        return event.attribution().stream().anyMatch(link -> link.role() == Attribution.Role.CLAIMANT);
    }

    private static Attribution by(Event event, Attribution voice) {
        boolean party = Stream.concat(event.source().stream(), event.target().stream())
                .anyMatch(side -> side.code().isPresent()
                        && side.code().equals(voice.speaker().code()));
        return new Attribution(voice.role(), voice.speaker(), party, voice.cue());
    }
}
