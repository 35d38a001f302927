package org.casus.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A day in history that news counts from: a founding, a war's end, a revolution; or one of an election or a summit.
 *
 * @param name what it is called
 * @param also its other names
 * @param near words of which one must stand in the article for a name to mean this day; empty where the name says it all
 * @param days the day or days; several, in order, where it came again
 * @param source where the fact can be checked
 */
record Anchor(String name, List<String> also, List<String> near, List<DateRange> days, String source) {

    Anchor {
        also = List.copyOf(also);
        near = List.copyOf(near);
        days = List.copyOf(days);
    }

    List<String> names() {
        List<String> names = new ArrayList<>(also);
        names.add(0, name);
        return names;
    }

    /** Whether it happened but once, so that its name alone says when. */
    boolean isOnce() {
        return days.size() == 1;
    }

    /** Its first day. */
    LocalDate day() {
        return days.get(0).start().orElseThrow();
    }
}
