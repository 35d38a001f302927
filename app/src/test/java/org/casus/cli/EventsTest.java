package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.cli.Commands.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code casus events} and {@code casus show} over one database. */
class EventsTest {

    @TempDir
    static Path folder;

    private static Path database;

    @BeforeAll
    static void code() throws IOException {
        database = folder.resolve("test.duckdb");
        Files.writeString(
                folder.resolve("south.txt"),
                "Talks go on in Lima. Chile accused Peru of delays on 2 May 2023. The talks go on.\n");
        Files.writeString(folder.resolve("north.txt"), "Norway condemned Sweden on 3 June 2023.\n");
        Commands.run("code", "--db", database, folder);
    }

    @Test
    void listsEventsByDate() {
        assertThat(events().out().lines().toList())
                .satisfies(lines -> {
                    assertThat(lines.get(1)).contains("2023-05-02", "CHL", "ACCUSE", "PER", "south.txt");
                    assertThat(lines.get(2)).contains("2023-06-03", "NOR", "ACCUSE", "SWE", "north.txt");
                })
                .contains("2 events. 'casus show ID' tells all about one.");
    }

    @Test
    void conditionsLeaveOutWhatDoesNotMeetThem() {
        assertThat(events("--source", "CHL").out()).contains("CHL").doesNotContain("NOR");
        assertThat(events("--target", "swe").out()).contains("NOR").doesNotContain("CHL");
        assertThat(events("--since", "2023-06-01").out()).contains("NOR").doesNotContain("CHL");
        assertThat(events("--until", "2023-05-31").out()).contains("CHL").doesNotContain("NOR");
        assertThat(events("--page", "south.txt").out()).contains("CHL").doesNotContain("NOR");
        assertThat(events("--factuality", "negated").out()).startsWith("No events that meet these conditions in ");
        assertThat(events("--type", "aid,assault").out()).startsWith("No events that meet these conditions in ");
        assertThat(events("--limit", 1).out()).contains("The first 1 event. --limit shows more");
    }

    @Test
    void writesRecordsInEveryFormat() {
        assertThat(events("--format", "jsonl").out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"id\":\"e:"));
        assertThat(events("--format", "csv").out().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("id,");
        Path parquet = folder.resolve("events.parquet");
        assertThat(events("--format", "parquet").err()).contains("name a file with --out");
        assertThat(events("--format", "parquet", "--out", parquet).code()).isZero();
        assertThat(parquet).exists();
    }

    @Test
    void badConditionsAreUsageErrors() {
        assertThat(events("--source", "p1").err()).contains("\"p1\" begins no actor code");
        assertThat(events("--since", "May").code()).isEqualTo(2);
        assertThat(events("--limit", -1).code()).isEqualTo(2);
    }

    @Test
    void aMissingDatabaseIsToldWithWhatToDo() {
        Ran ran = Commands.run("events", "--db", folder.resolve("none.duckdb"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no database", "none.duckdb PATH' first");
        assertThat(Commands.run("show", "abc", "--db", folder.resolve("none.duckdb"))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void showsAnEventWithItsMarkedWordsFieldsAndReasons() {
        String id = idOf("CHL");
        Ran ran = show(id);
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("CHL ACCUSE → PER   2023-05-02   actual")
                .contains("Talks go on in Lima. [source Chile] [trigger accused] [target Peru")
                .contains("talks go on.\n")
                .contains("because      accuse.txt:")
                .contains("because ")
                .contains("south.txt")
                .contains("id           " + id);
        assertThat(show(id.substring(2, 12)).out()).isEqualTo(ran.out());
    }

    @Test
    void anIdThatSeveralEventsOrNoneBeginWithIsAUsageError() {
        Ran ambiguous = show("e");
        assertThat(ambiguous.code()).isEqualTo(2);
        assertThat(show("not-an-id").err()).contains("has an id that begins with \"not-an-id\"");
        assertThat(show("not-an-id").code()).isEqualTo(2);
    }

    private static String idOf(String source) {
        String record = events("--source", source, "--format", "jsonl").out();
        return record.substring(record.indexOf("e:"), record.indexOf("e:") + 18);
    }

    private static Ran events(Object... conditions) {
        return with("events", conditions);
    }

    private static Ran show(String id) {
        return with("show", id);
    }

    private static Ran with(String command, Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = command;
        all[1] = "--db";
        all[2] = database;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Commands.run(all);
    }
}
