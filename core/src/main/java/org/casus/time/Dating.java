package org.casus.time;

import java.util.List;
import java.util.Optional;
import org.casus.cite.Words;

/**
 * The date of an event.
 *
 * @param range the days, at the event's place
 * @param relation how the event lies to them
 * @param granularity how fine they are
 * @param words the expression it rests on, where there is one
 * @param because the reasons in words, the decisive one first
 */
public record Dating(
        DateRange range, Relation relation, Granularity granularity, Optional<Words> words, List<String> because) {

    public Dating {
        because = List.copyOf(because);
    }
}
