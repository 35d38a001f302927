package org.casus.actor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a story is set: the states that it names, and the one in which its ministers, police and villagers are at home if it does not say
 * where.
 *
 * @param states the states named, the one named most often first
 * @param home the state it is set in; empty where none stands out
 */
record Setting(List<String> states, Optional<String> home) {

    /** How many times as often as any other a state must be named for the story to be set there. */
    private static final int LEAD = 2;

    /** What the dateline's state counts for. */
    private static final int FILED = 3;

    Setting {
        states = List.copyOf(states);
    }

    /**
     * By the names that an article holds.
     *
     * @param mentions those of each sentence
     * @param filed the state it was filed from; empty where it has no dateline
     */
    static Setting of(List<List<Mention>> mentions, Optional<String> filed) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        filed.ifPresent(state -> counts.merge(state, FILED, Integer::sum));
        mentions.stream()
                .flatMap(List::stream)
                .filter(mention -> !mention.isStance())
                .map(mention -> mention.readings().get(0))
                .filter(known -> known.kind() != Known.Kind.MEDIA)
                .map(known -> known.code())
                .filter(ActorCode::isOfState)
                .forEach(code -> counts.merge(code.country(), 1, Integer::sum));
        List<Map.Entry<String, Integer>> ordered = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        List<String> states = ordered.stream().map(Map.Entry::getKey).toList();
        boolean clear = !states.isEmpty()
                && (states.size() == 1
                        || ordered.get(0).getValue() >= LEAD * ordered.get(1).getValue());
        return new Setting(states, clear ? Optional.of(states.get(0)) : Optional.empty());
    }
}
