package org.casus.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casus.actor.Known.Kind;
import org.casus.cite.DictionaryFile;
import org.casus.cite.DictionaryTable;

/** Reads the actor files into names and who they stand for. */
final class ActorTables {

    private static final String STATES =
            "id | code | name | also | adjective | people | capital | cow | gw | from | until | source";
    private static final String SEATS = "name | code | source";
    private static final String LEADERS = "id | name | also | office | code | from | until | source";
    private static final String BODIES = "id | code | name | also | from | until | source";
    private static final String MEDIA = "id | code | name | also | kind | source";

    /** What stands in a line that {@code casus unknown} suggests for letters that it cannot guess. */
    private static final String OPEN = "XXX";

    private ActorTables() {}

    /** A name and a line of the book that bears it. */
    record Named(String name, Known known) {}

    static List<Named> read(List<DictionaryFile> files) {
        List<Named> named = new ArrayList<>();
        for (DictionaryFile file : files) {
            switch (file.simpleName()) {
                case "states.txt" -> rows(file, STATES).forEach(row -> named.addAll(state(row)));
                case "seats.txt" -> rows(file, SEATS).forEach(row -> named.addAll(seat(row)));
                case "leaders.txt" -> rows(file, LEADERS).forEach(row -> named.addAll(body(row, Kind.LEADER)));
                case "organisations.txt" ->
                    rows(file, BODIES).forEach(row -> named.addAll(body(row, Kind.ORGANISATION)));
                case "institutions.txt" -> rows(file, BODIES).forEach(row -> named.addAll(body(row, Kind.INSTITUTION)));
                case "groups.txt" -> rows(file, BODIES).forEach(row -> named.addAll(body(row, Kind.GROUP)));
                case "media.txt" -> rows(file, MEDIA).forEach(row -> named.addAll(body(row, Kind.MEDIA)));
                default -> {}
            }
        }
        return named;
    }

    static List<String> columns(String joined) {
        return Arrays.asList(joined.split(" \\| "));
    }

    private static List<DictionaryTable.Row> rows(DictionaryFile file, String columns) {
        return DictionaryTable.read(file, columns(columns));
    }

    private static List<Named> state(DictionaryTable.Row row) {
        List<Named> named = new ArrayList<>();
        ActorCode code = code(row);
        Stream.concat(Stream.of(row.need("name")), row.list("also").stream())
                .forEach(name -> named.add(new Named(name, known(row, Kind.STATE, row.need("name"), code))));
        row.list("adjective")
                .forEach(name -> named.add(new Named(name, known(row, Kind.ADJECTIVE, row.need("name"), code))));
        row.list("people").stream()
                .map(name -> name.startsWith("the ") ? name.substring(4) : name)
                .distinct()
                .filter(name -> !row.list("adjective").contains(name))
                .forEach(name -> named.add(new Named(name, known(row, Kind.PEOPLE, row.need("name"), code))));
        row.list("capital")
                .forEach(name ->
                        named.add(new Named(name, known(row, Kind.CAPITAL, row.need("name"), code.with("GOV")))));
        return named;
    }

    private static List<Named> seat(DictionaryTable.Row row) {
        String name = row.need("name");
        return List.of(new Named(name, known(row, Kind.SEAT, name, code(row))));
    }

    private static List<Named> body(DictionaryTable.Row row, Kind kind) {
        return Stream.concat(Stream.of(row.need("name")), row.list("also").stream())
                .map(name -> new Named(name, known(row, kind, row.need("name"), code(row))))
                .toList();
    }

    private static Known known(DictionaryTable.Row row, Kind kind, String name, ActorCode code) {
        String id = row.get("id").isEmpty()
                ? name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-")
                : row.get("id");
        return new Known(
                kind, id, name, code, row.from(), row.until(), row.get("office"), row.cite(), row.isUnchecked());
    }

    private static ActorCode code(DictionaryTable.Row row) {
        String written = row.need("code");
        if (!ActorCode.isWellFormed(written)) {
            throw row.file()
                    .wrong(
                            row.line(),
                            "\"" + written + "\" is no actor code: one to four groups of three capitals are expected");
        }
        ActorCode code = new ActorCode(written);
        if (code.country().equals(OPEN) || code.sectors().contains(OPEN)) {
            throw row.file().wrong(row.line(), "\"" + written + "\": letters are expected in place of " + OPEN);
        }
        return code;
    }
}
