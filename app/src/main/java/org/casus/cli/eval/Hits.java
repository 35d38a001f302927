package org.casus.cli.eval;

import java.util.List;
import java.util.function.Predicate;

/**
 * How well things are found.
 *
 * @param both those that were found and are gold
 * @param gold all gold things
 * @param found all that were found
 */
record Hits(int both, int gold, int found) {

    static final Hits NONE = new Hits(0, 0, 0);

    /** Of things that are gold, found, or both: how they overlap. */
    static <T> Hits of(List<T> things, Predicate<T> isGold, Predicate<T> isFound) {
        return new Hits(
                (int) things.stream().filter(isGold.and(isFound)).count(),
                (int) things.stream().filter(isGold).count(),
                (int) things.stream().filter(isFound).count());
    }

    double precision() {
        return Ratio.of(both, found);
    }

    double recall() {
        return Ratio.of(both, gold);
    }

    double f1() {
        return Ratio.of(2.0 * both, gold + found);
    }

    Hits plus(Hits other) {
        return new Hits(both + other.both, gold + other.gold, found + other.found);
    }
}
