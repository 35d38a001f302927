package org.casus.cli.eval;

import java.util.Set;
import java.util.stream.Collectors;
import org.casus.actor.ActorCode;

/** Counts how often parties have the codes they should. Not safe for use by several threads. */
final class CodeShares {

    private int all;
    private int right;
    private int stated;
    private int coded;

    /** Counts one; returns whether the codes are the same. */
    boolean add(Set<String> gold, Set<String> found) {
        boolean same = gold.equals(found);
        all++;
        coded += found.isEmpty() ? 0 : 1;
        right += same ? 1 : 0;
        stated += states(gold).equals(states(found)) ? 1 : 0;
        return same;
    }

    /** The share with any code, with the right ones, and with those of the right states. */
    void addTo(Figures figures, String name) {
        figures.add(name + "_coded", Ratio.of(coded, all))
                .add(name + "_code", Ratio.of(right, all))
                .add(name + "_country", Ratio.of(stated, all));
    }

    private static Set<String> states(Set<String> codes) {
        return codes.stream()
                .map(ActorCode::new)
                .filter(ActorCode::hasCountry)
                .map(ActorCode::country)
                .collect(Collectors.toSet());
    }
}
