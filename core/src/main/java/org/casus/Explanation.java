package org.casus;

import java.util.List;
import org.casus.actor.Party;
import org.casus.event.Attempt;
import org.casus.event.Event;
import org.casus.event.Uncoded;
import org.casus.text.Sentence;
import org.casus.time.TimeExpression;

/**
 * How a sentence was read.
 *
 * @param sentence its words, tags and tree
 * @param parties the actors seen in it
 * @param times the calendar expressions seen in it
 * @param attempts every dictionary entry that was tried, in the order of the text
 * @param events what was coded
 * @param uncoded why nothing was; empty where something was
 */
public record Explanation(
        Sentence sentence,
        List<Party> parties,
        List<TimeExpression> times,
        List<Attempt> attempts,
        List<Event> events,
        List<Uncoded> uncoded) {

    public Explanation {
        parties = List.copyOf(parties);
        times = List.copyOf(times);
        attempts = List.copyOf(attempts);
        events = List.copyOf(events);
        uncoded = List.copyOf(uncoded);
    }
}
