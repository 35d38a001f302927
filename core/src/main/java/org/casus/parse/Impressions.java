package org.casus.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the reader's heads for events make of a sentence. Events below {@link EventDecoder#LEAST} are left out.
 *
 * @param events in the order of the words; they do not overlap
 * @param voiced the attributions, likewise
 */
public record Impressions(List<Impression> events, List<Voiced> voiced) {

    /** Of a sentence that was not read. */
    public static final Impressions NONE = new Impressions(List.of(), List.of());

    public Impressions {
        events = List.copyOf(events);
        voiced = List.copyOf(voiced);
    }

    /** The event that a word seems to name. */
    public Optional<Impression> at(int word) {
        return events.stream().filter(event -> event.covers(word)).findFirst();
    }

    /** These, and those of the words that follow, the first of which has this index. */
    Impressions and(Impressions later, int words) {
        List<Impression> all = new ArrayList<>(events);
        later.events.forEach(event -> all.add(event.shifted(words)));
        List<Voiced> both = new ArrayList<>(voiced);
        later.voiced.forEach(one -> both.add(one.shifted(words)));
        return new Impressions(all, both);
    }
}
