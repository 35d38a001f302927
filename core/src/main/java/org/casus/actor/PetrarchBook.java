package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.actor.ActorTables.Named;
import org.casus.actor.Known.Kind;
import org.casus.cite.DictionaryFile;

/**
 * What dictionaries of PETRARCH and TABARI add to the tables of Casus' own form: names and nouns that these lack. Where an entry bears a
 * name of the tables, its other names go to whoever bears that one there.
 */
final class PetrarchBook {

    private static final Set<String> COURTESIES = Set.of("mr", "mrs", "ms", "dr", "sir");
    private static final Set<String> ARMED = Set.of("REB", "UAF", "CRM");

    private final Map<String, List<Known>> own = new HashMap<>();
    private final Map<String, Known> states = new HashMap<>();
    private final CameoCodes cameo;
    private final RoleBook roles;
    private final List<Named> names = new ArrayList<>();
    private final List<RoleBook.Role> nouns = new ArrayList<>();
    private final List<Adoption> adoptions = new ArrayList<>();

    private PetrarchBook(List<Named> named, RoleBook roles, CameoCodes cameo) {
        for (Named entry : named) {
            own.computeIfAbsent(key(entry.name()), key -> new ArrayList<>()).add(entry.known());
            if (entry.known().kind() == Kind.STATE) {
                states.putIfAbsent(entry.known().code().country(), entry.known());
            }
        }
        this.roles = roles;
        this.cameo = cameo;
    }

    /**
     * Adds what these files hold.
     *
     * @param files all dictionaries; those of other forms are passed over
     * @param named the names of the tables
     * @param roles the nouns of the tables
     */
    static PetrarchBook of(List<DictionaryFile> files, List<Named> named, RoleBook roles) {
        PetrarchBook book = new PetrarchBook(named, roles, CameoCodes.of(files, CameoCodes.states(named)));
        for (DictionaryFile file : files) {
            Optional<PetrarchForm> form = PetrarchForm.of(file);
            form.ifPresent(found -> {
                switch (found) {
                    case ACTORS -> book.actors(file);
                    case AGENTS -> book.agents(file);
                }
            });
        }
        return book;
    }

    /** The names that were added, each with who bears it. */
    List<Named> names() {
        return List.copyOf(names);
    }

    /** The role nouns that were added. */
    List<RoleBook.Role> roles() {
        return List.copyOf(nouns);
    }

    /** What each file gave, in the order of the files. */
    List<Adoption> adoptions() {
        return List.copyOf(adoptions);
    }

    private void agents(DictionaryFile file) {
        PetrarchAgents.Read read = PetrarchAgents.read(file, cameo);
        Set<List<String>> met = new HashSet<>();
        List<RoleBook.Role> added = read.roles().stream()
                .filter(role -> met.add(role.words()) && !roles.has(role))
                .toList();
        nouns.addAll(added);
        adoptions.add(new Adoption(file.name(), 0, added.size(), met.size() - added.size(), 0, read.passedOver()));
    }

    private void actors(DictionaryFile file) {
        PetrarchActors.Read read = PetrarchActors.read(file, cameo);
        Taking taking = new Taking();
        read.entries().forEach(taking::take);
        adoptions.add(new Adoption(file.name(), taking.added, 0, taking.known, taking.bare, read.passedOver()));
    }

    /** One file's entries going into the book. */
    private final class Taking {

        private int added;
        private int known;
        private int bare;

        private void take(PetrarchEntry entry) {
            List<String> keys = entry.names().stream().map(PetrarchBook::key).toList();
            Optional<String> bears = keys.stream()
                    .filter(key -> ofTables(key).stream()
                            .anyMatch(line -> entry.isOf(line.code().country())))
                    .findFirst();
            List<Known> lines = bears.map(key -> ofState(entry, keys).orElseGet(() -> ofTables(key)))
                    .orElseGet(() -> lines(entry));
            Kind kind = lines.get(0).kind();
            Set<String> met = new HashSet<>();
            for (int i = 0; i < keys.size(); i++) {
                String key = keys.get(i);
                String name = entry.names().get(i);
                if (!met.add(key)) {
                    continue;
                }
                if (own.containsKey(key) || (bears.isPresent() && !kind.isOfState() && endsInOwn(key))) {
                    known++;
                } else if (kind == Kind.LEADER && isBare(key)) {
                    bare++;
                } else {
                    added++;
                    lines.forEach(line -> names.add(new Named(name, line)));
                }
            }
        }
    }

    private List<Known> ofTables(String key) {
        return own.getOrDefault(key, List.of());
    }

    /** The state whose other names, places and people an entry lists. */
    private Optional<List<Known>> ofState(PetrarchEntry entry, List<String> keys) {
        return keys.stream()
                .flatMap(key -> ofTables(key).stream())
                .filter(line ->
                        line.kind().isOfState() && entry.isOf(line.code().country()))
                .findFirst()
                .map(line -> List.of(place(line.code().country(), line.from(), line.until(), entry)));
    }

    private List<Known> lines(PetrarchEntry entry) {
        Kind kind = kind(entry);
        return entry.codes().stream()
                .map(coded -> kind == Kind.PLACE
                        ? place(
                                coded.code().country(),
                                coded.days().from(),
                                coded.days().until(),
                                entry)
                        : new Known(
                                kind,
                                key(entry.names().get(0)).replace(' ', '-'),
                                entry.names().get(0),
                                coded.code(),
                                coded.days().from(),
                                coded.days().until(),
                                "",
                                entry.cite(),
                                false))
                .toList();
    }

    private Known place(String country, Optional<LocalDate> from, Optional<LocalDate> until, PetrarchEntry entry) {
        Optional<Known> state = Optional.ofNullable(states.get(country));
        return new Known(
                Kind.PLACE,
                state.map(Known::id).orElse(country),
                state.map(Known::name).orElse(entry.names().get(0)),
                new ActorCode(country),
                from,
                until,
                "",
                entry.cite(),
                false);
    }

    private static Kind kind(PetrarchEntry entry) {
        if (entry.codes().stream()
                .allMatch(coded -> coded.written().length() == 3 && coded.code().isOfState())) {
            return Kind.PLACE;
        }
        List<String> sectors = entry.codes().stream()
                .flatMap(coded -> coded.code().sectors().stream())
                .toList();
        boolean armed = entry.isOf("IMG") || sectors.stream().anyMatch(ARMED::contains);
        if (armed) {
            return Kind.GROUP;
        }
        if (entry.isDated()) {
            return Kind.LEADER;
        }
        if (sectors.contains("MED")) {
            return Kind.MEDIA;
        }
        return entry.codes().stream().anyMatch(coded -> coded.code().isOfState())
                ? Kind.INSTITUTION
                : Kind.ORGANISATION;
    }

    private boolean endsInOwn(String key) {
        for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
            if (own.containsKey(key.substring(space + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Holm", "Mr Holm". */
    private static boolean isBare(String key) {
        int space = key.indexOf(' ');
        return space < 0 || (COURTESIES.contains(key.substring(0, space)) && key.indexOf(' ', space + 1) < 0);
    }

    private static String key(String name) {
        return Spelling.words(name, 0).stream().map(Spelling.Word::key).collect(Collectors.joining(" "));
    }
}
