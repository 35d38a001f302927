package org.casus.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often each of several readings was met. Not safe for use by several threads.
 *
 * @param <T> a reading
 */
final class Votes<T> {

    private final Map<T, Integer> votes = new LinkedHashMap<>();

    void add(T vote) {
        votes.merge(vote, 1, Integer::sum);
    }

    /** The one met most often, the first of several; empty where there are none. */
    Optional<T> winner() {
        return votes.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    /** The one that makes up more than half of all. */
    Optional<T> majority() {
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        return winner().filter(vote -> 2 * votes.getOrDefault(vote, 0) > all);
    }
}
