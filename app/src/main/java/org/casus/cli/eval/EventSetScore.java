package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How well the whole set of events of each row is found: each gold event takes the first predicted event that matches it and is still
 * free. Events without a label at the level compared are left out on both sides.
 *
 * @param found the gold events that were found
 * @param gold all gold events
 * @param predicted all predicted events
 */
record EventSetScore(int found, int gold, int predicted) {

    /** Events match when their labels at this level are equal and their sides the same. */
    static EventSetScore of(List<Answer> answers, Level level, Sides sides) {
        return of(answers, Optional.of(level), sides);
    }

    /** Events match when their sides are the same, whatever their labels. */
    static EventSetScore ofSides(List<Answer> answers, Sides sides) {
        return of(answers, Optional.empty(), sides);
    }

    double precision() {
        return Ratio.of(found, predicted);
    }

    double recall() {
        return Ratio.of(found, gold);
    }

    double f1() {
        return Ratio.of(2.0 * found, gold + predicted);
    }

    private static EventSetScore of(List<Answer> answers, Optional<Level> level, Sides sides) {
        EventSetScore sum = new EventSetScore(0, 0, 0);
        for (Answer answer : answers) {
            List<Dyad> gold = labelled(answer.gold(), level);
            List<Dyad> predicted = labelled(answer.predicted(), level);
            sum = sum.plus(new EventSetScore(found(gold, predicted, level, sides), gold.size(), predicted.size()));
        }
        return sum;
    }

    private static List<Dyad> labelled(List<Dyad> events, Optional<Level> level) {
        return events.stream()
                .filter(event -> level.isEmpty() || event.label(level.get()).isPresent())
                .toList();
    }

    private static int found(List<Dyad> gold, List<Dyad> predicted, Optional<Level> level, Sides sides) {
        List<Dyad> free = new ArrayList<>(predicted);
        int found = 0;
        for (Dyad wanted : gold) {
            Optional<Dyad> match = free.stream()
                    .filter(event -> level.isEmpty() || event.label(level.get()).equals(wanted.label(level.get())))
                    .filter(event -> sides.match(wanted, event))
                    .findFirst();
            match.ifPresent(free::remove);
            found += match.isPresent() ? 1 : 0;
        }
        return found;
    }

    private EventSetScore plus(EventSetScore other) {
        return new EventSetScore(found + other.found, gold + other.gold, predicted + other.predicted);
    }
}
