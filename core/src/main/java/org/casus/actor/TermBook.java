package org.casus.actor;

import java.util.List;

/** The terms of office of the leaders in the book, in its order. */
final class TermBook {

    private final List<Known> leaders;

    private TermBook(List<Known> leaders) {
        this.leaders = leaders;
    }

    static TermBook of(List<Known> known) {
        return new TermBook(
                known.stream().filter(line -> line.kind() == Known.Kind.LEADER).toList());
    }

    List<Known> terms(String id) {
        return leaders.stream().filter(line -> line.id().equals(id)).toList();
    }
}
