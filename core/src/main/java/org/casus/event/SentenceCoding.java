package org.casus.event;

import java.util.List;
import java.util.Optional;
import org.casus.speech.Attribution;
import org.casus.text.Sentence;

/**
 * What a sentence gave.
 *
 * @param sentence the sentence
 * @param events what was coded, in the order of the text
 * @param attempts every dictionary entry that was tried, in the order of the text
 * @param relay the agency or paper that the sentence says reported something, where it is all that it says
 * @param uncoded why nothing was coded; empty where something was
 */
public record SentenceCoding(
        Sentence sentence,
        List<Event> events,
        List<Attempt> attempts,
        Optional<Attribution> relay,
        List<Uncoded> uncoded) {

    public SentenceCoding {
        events = List.copyOf(events);
        attempts = List.copyOf(attempts);
        uncoded = List.copyOf(uncoded);
    }
}
