package org.casus;

import java.util.List;
import org.casus.actor.Stranger;
import org.casus.event.Event;
import org.casus.event.Uncoded;
import org.casus.text.Article;
import org.casus.time.Published;

/**
 * What a page gave.
 *
 * @param article its words and their roles
 * @param published when it was published, as judged
 * @param sentences how many sentences it has
 * @param parsed how many of them were read in full, not passed over at the first look
 * @param events what was coded, in the order of the text
 * @param uncoded what was not, in the order of the text, each with its reason
 * @param strangers those who do, suffer or say what was coded and are nobody in the actor book, at each place where they are named, in the
 *     order of the text
 */
public record Coding(
        Article article,
        Published published,
        int sentences,
        int parsed,
        List<Event> events,
        List<Uncoded> uncoded,
        List<Stranger> strangers) {

    public Coding {
        events = List.copyOf(events);
        uncoded = List.copyOf(uncoded);
        strangers = List.copyOf(strangers);
    }

    /** One in which everybody is known. */
    public Coding(
            Article article,
            Published published,
            int sentences,
            int parsed,
            List<Event> events,
            List<Uncoded> uncoded) {
        this(article, published, sentences, parsed, events, uncoded, List.of());
    }
}
