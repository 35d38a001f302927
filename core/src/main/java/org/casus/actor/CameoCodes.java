package org.casus.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.cite.DictionaryFile;
import org.casus.cite.DictionaryTable;

/** Turns CAMEO's codes of actors into those of Casus, by the table {@code cameo.txt}. */
final class CameoCodes {

    static final String EXPECTED =
            "a code of CAMEO is expected: three capitals of a state that states.txt or cameo.txt has, "
                    + "IGO, NGO, MNC, IMG or INT, then three for each sector";

    private static final List<String> COLUMNS = List.of("kind", "cameo", "code", "meaning", "source");
    private static final Set<String> KINDS = Set.of("state", "region", "organisation", "sector", "trade", "none");
    private static final Set<String> ARMED = Set.of("REB", "UAF", "CRM");

    /** People before and after their time in office. */
    private static final String OUT_OF_OFFICE = "ELI";

    private final Map<String, Map<String, String>> tables = new HashMap<>();
    private final Set<String> states;

    private CameoCodes(Set<String> states) {
        this.states = Set.copyOf(states);
        KINDS.forEach(kind -> tables.put(kind, new HashMap<>()));
    }

    /**
     * By these files' tables; of two lines for one code the first is taken.
     *
     * @param states the codes of the states there are
     */
    static CameoCodes of(List<DictionaryFile> files, Set<String> states) {
        CameoCodes cameo = new CameoCodes(states);
        files.stream()
                .filter(file -> file.simpleName().equals("cameo.txt"))
                .flatMap(file -> DictionaryTable.read(file, COLUMNS).stream())
                .forEach(cameo::add);
        return cameo;
    }

    private void add(DictionaryTable.Row row) {
        Map<String, String> table = tables.get(row.need("kind"));
        if (table == null) {
            throw row.file()
                    .wrong(
                            row.line(),
                            "\"" + row.get("kind") + "\" is no kind; one of "
                                    + KINDS.stream().sorted().toList() + " is expected");
        }
        table.putIfAbsent(row.need("cameo"), row.get("code"));
    }

    /** An actor's code, as far as its first groups of three capitals are known to Casus; empty where its first is not. */
    Optional<ActorCode> actor(String written) {
        List<String> groups = groups(written);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        String first = groups.get(0);
        List<String> rest = groups.subList(1, groups.size());
        return switch (first) {
            case "IGO" -> Optional.of(organisation(rest));
            case "NGO" -> Optional.of(ofStateOr("NGO", "NGO", rest));
            case "MNC" -> Optional.of(ofStateOr("MNC", "BUS", rest));
            case "IMG" -> Optional.of(new ActorCode("IMG"));
            case "INT" -> Optional.of(abroad(rest));
            default -> isNamed("region", first) ? Optional.of(abroad(rest)) : ofState(first, rest, groups);
        };
    }

    /** The sector of an agent's code, without its tilde; empty where it has none. */
    Optional<String> sector(String written) {
        return sector(groups(written));
    }

    private Optional<ActorCode> ofState(String first, List<String> rest, List<String> groups) {
        Optional<String> state = state(first);
        return state.isPresent()
                ? state.map(ActorCode::new).map(code -> sectored(code, rest))
                : sector(inOffice(List.of(first)))
                        .flatMap(nowhere -> sector(inOffice(groups)))
                        .map(ActorCode::new);
    }

    private ActorCode sectored(ActorCode code, List<String> groups) {
        return sector(inOffice(groups)).map(code::with).orElse(code);
    }

    private static List<String> inOffice(List<String> groups) {
        return groups.stream().filter(group -> !group.equals(OUT_OF_OFFICE)).toList();
    }

    /** A society or company of one state, else of none. */
    private ActorCode ofStateOr(String above, String sector, List<String> rest) {
        return rest.stream()
                .limit(1)
                .flatMap(group -> state(group).stream())
                .map(state -> new ActorCode(state + sector))
                .findFirst()
                .orElseGet(() -> new ActorCode(above));
    }

    private ActorCode organisation(List<String> groups) {
        Map<String, String> organisations = table("organisation");
        ActorCode code = new ActorCode("IGO");
        for (String group : groups) {
            String letters = organisations.getOrDefault(group, "");
            boolean body = group.equals("JUD") || group.equals("MIL") || group.equals("COP") || group.equals("LEG");
            for (int i = 0; i + 3 <= letters.length(); i += 3) {
                code = code.with(letters.substring(i, i + 3));
            }
            if (body && code.value().length() > 3) {
                code = code.with(group);
            }
        }
        return code;
    }

    /** Whoever is of a part of the world: armed, or not. */
    private ActorCode abroad(List<String> rest) {
        return new ActorCode(sector(rest).filter(ARMED::contains).isPresent() ? "IMG" : "INT");
    }

    private Optional<String> state(String group) {
        return Optional.of(table("state").getOrDefault(group, group)).filter(states::contains);
    }

    /** The first group that names a sector; failing that the first that names a trade or a faith. */
    private Optional<String> sector(List<String> groups) {
        return first("sector", groups).or(() -> first("trade", groups));
    }

    private Optional<String> first(String kind, List<String> groups) {
        return groups.stream()
                .map(group -> table(kind).getOrDefault(group, ""))
                .filter(sector -> !sector.isEmpty())
                .findFirst();
    }

    private boolean isNamed(String kind, String group) {
        return table(kind).containsKey(group);
    }

    private Map<String, String> table(String kind) {
        return tables.getOrDefault(kind, Map.of());
    }

    /** Its groups of three capitals, as far as they go: numbers of faiths and what is odd behind them are cut off. */
    private static List<String> groups(String written) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i + 3 <= written.length(); i += 3) {
            String group = written.substring(i, i + 3);
            if (!ActorCode.isWellFormed(group)) {
                break;
            }
            groups.add(group);
        }
        return groups;
    }

    /** The states that a book's names have. */
    static Set<String> states(List<ActorTables.Named> named) {
        Set<String> states = new HashSet<>();
        named.stream()
                .filter(entry -> entry.known().kind() == Known.Kind.STATE)
                .forEach(entry -> states.add(entry.known().code().country()));
        return states;
    }
}
