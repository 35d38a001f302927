package org.casus.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The terms of office of the leaders in the book whose office is known, in its order. */
final class TermBook {

    private final Map<String, List<Known>> byId;
    private final Map<String, List<Known>> byOffice = new HashMap<>();

    private TermBook(List<Known> leaders) {
        this.byId = leaders.stream().collect(Collectors.groupingBy(Known::id));
        leaders.forEach(leader -> leader.offices()
                .forEach(office -> byOffice.computeIfAbsent(office, key -> new ArrayList<>())
                        .add(leader)));
    }

    static TermBook of(List<Known> known) {
        return new TermBook(known.stream()
                .filter(line ->
                        line.kind() == Known.Kind.LEADER && !line.office().isEmpty())
                .toList());
    }

    List<Known> terms(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /**
     * The terms of those with this family name whose office has this noun; failing them, of those whose name differs by a slip of spelling.
     *
     * @param family the last word of a name, as written
     * @param office a noun, small letters
     */
    List<Known> holders(String family, String office) {
        List<Known> holders = byOffice.getOrDefault(office, List.of());
        List<Known> same =
                holders.stream().filter(line -> family(line).equals(family)).toList();
        return same.isEmpty()
                ? holders.stream()
                        .filter(line -> Spelling.isNear(family(line), family))
                        .toList()
                : same;
    }

    private static String family(Known leader) {
        return leader.name().substring(leader.name().lastIndexOf(' ') + 1);
    }
}
