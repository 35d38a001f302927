package org.casus.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A day in history that news counts from: a founding, a war's end, a revolution.
 *
 * @param name what it is called
 * @param also its other names
 * @param near words of which one must stand in the article for a name to mean this day; empty where the name says it all
 * @param day the day
 * @param source where the fact can be checked
 */
record Anchor(String name, List<String> also, List<String> near, LocalDate day, String source) {

    Anchor {
        also = List.copyOf(also);
        near = List.copyOf(near);
    }

    List<String> names() {
        List<String> names = new ArrayList<>(also);
        names.add(0, name);
        return names;
    }
}
