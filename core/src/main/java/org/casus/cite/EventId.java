package org.casus.cite;

import java.util.List;

/**
 * The identity of an event: {@code e:} and sixteen hexadecimal digits of a hash.
 *
 * @param value the id as it is written in records
 */
public record EventId(String value) {

    public EventId {
        if (!value.startsWith("e:")) {
            throw new IllegalArgumentException("event id \"" + value + "\" does not begin with e:");
        }
    }

    /**
     * The id of an event: page, trigger, type and the spans of its sides. Coder and dictionaries have no part in it, so that citations
     * survive an upgrade.
     */
    public static EventId of(PageId page, Span trigger, String type, List<Span> sources, List<Span> targets) {
        List<String> parts = List.of(page.value(), trigger.toString(), type, sources.toString(), targets.toString());
        return new EventId("e:" + Sha256.of(parts).substring(0, 16));
    }

    @Override
    public String toString() {
        return value;
    }
}
