package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Party;
import org.casus.event.Event;

/**
 * One actor doing something to another.
 *
 * @param source who does it; empty where the text does not say
 * @param target to whom; empty where there is no recipient
 */
record DirectedPair(Optional<Party> source, Optional<Party> target) {

    /**
     * The pairs of different actors that a row stands for: every source with every target, and the other way round where it is mutual;
     * none within a side. A row whose sides leave no such pair gives one pair, with what it has. In the order of the text, never empty.
     */
    static List<DirectedPair> of(Event event) {
        Set<DirectedPair> pairs = new LinkedHashSet<>(across(event.source(), event.target()));
        if (event.mutual()) {
            pairs.addAll(across(event.target(), event.source()));
        }
        return pairs.isEmpty() ? List.of(alone(event)) : List.copyOf(pairs);
    }

    private static List<DirectedPair> across(List<Party> sources, List<Party> targets) {
        List<DirectedPair> pairs = new ArrayList<>();
        for (Optional<Party> source : orNobody(sources)) {
            for (Optional<Party> target : orNobody(targets)) {
                if (source.isEmpty() || target.isEmpty() || !same(source.get(), target.get())) {
                    pairs.add(new DirectedPair(source, target));
                }
            }
        }
        return pairs;
    }

    private static List<Optional<Party>> orNobody(List<Party> side) {
        return side.isEmpty()
                ? List.of(Optional.empty())
                : side.stream().map(Optional::of).toList();
    }

    private static DirectedPair alone(Event event) {
        return new DirectedPair(event.source().stream().findFirst(), Optional.empty());
    }

    private static boolean same(Party one, Party other) {
        return one.words().span().equals(other.words().span())
                || (one.actor().isPresent()
                        && one.actor().equals(other.actor())
                        && one.code().equals(other.code()));
    }
}
