package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.casus.cli.Commands.Ran;
import org.casus.store.Store;
import org.casus.store.Totals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeTest {

    private static final String STORY = "Chile accused Peru of delays on 2 May 2023.\n";
    private static final String OTHER = "Norway condemned Sweden on 3 May 2023.\n";

    @TempDir
    Path folder;

    private Path pages;
    private Path database;

    @BeforeEach
    void pages() throws IOException {
        pages = Files.createDirectory(folder.resolve("pages"));
        database = folder.resolve("test.duckdb");
    }

    @Test
    void showsATableOfEventsAndASummary() throws IOException {
        page("a.txt", STORY);
        Ran ran = code(pages);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines().toList().get(1)).contains("CHL", "ACCUSE", "PER", "Chile accused Peru", "a.txt");
        assertThat(ran.out())
                .contains("1 page (1 coded, 0 known already, 0 failed), 1 sentence, 1 event")
                .contains("In " + database + " now: 1 page, 1 event.");
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        page("a.txt", STORY);
        page("b.html", "<html><body><p>" + OTHER + "</p></body></html>");
        code(pages);
        String before =
                Commands.run("events", "--db", database, "--format", "jsonl").out();
        Totals totals = totals();
        Ran again = code(pages);
        assertThat(again.out()).contains("2 pages (0 coded, 2 known already, 0 failed)");
        assertThat(Commands.run("events", "--db", database, "--format", "jsonl").out())
                .isNotBlank()
                .isEqualTo(before);
        assertThat(totals()).isEqualTo(totals);
    }

    @Test
    void theSamePageByTwoPathsIsOnePageSightedTwice() throws IOException {
        page("a.txt", STORY);
        page("b.txt", STORY);
        Path packed = pages.resolve("c.txt.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(STORY.getBytes(StandardCharsets.UTF_8));
        }
        Ran ran = code(pages, "--out", folder.resolve("out"));
        assertThat(ran.out()).contains("3 pages (1 coded, 2 known already, 0 failed)");
        assertThat(totals()).isEqualTo(new Totals(1, 3, 1, 0, 0));
        assertThat(folder.resolve("out/events.jsonl")).content().hasLineCount(1);
    }

    @Test
    void filesAppearInEveryFormatAskedForAndHoldKnownPagesToo() throws IOException {
        page("a.txt", STORY);
        code(pages);
        page("b.txt", OTHER);
        Path out = folder.resolve("out");
        Ran ran = code(pages, "--out", out, "--format", "jsonl,csv,parquet");
        assertThat(ran.out())
                .contains("In " + out + ": events, articles, uncoded and failures as jsonl, parquet, csv.");
        for (String table : List.of("events", "articles", "uncoded", "failures")) {
            for (String format : List.of("jsonl", "csv", "parquet")) {
                assertThat(out.resolve(table + "." + format)).exists();
            }
        }
        assertThat(Files.readAllLines(out.resolve("articles.jsonl"))).hasSize(2);
        assertThat(Files.readAllLines(out.resolve("events.jsonl")))
                .hasSize(2)
                .anyMatch(line -> line.contains("\"type\":\"ACCUSE\""));
    }

    @Test
    void recordsStandInTheOrderOfThePagesWhateverTheThreads() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int day = 1; day <= 28; day++) {
            lines.append("{\"text\": \"Chile accused Peru of delays on ")
                    .append(day)
                    .append(" May 2023.\"}\n");
        }
        page("many.jsonl", lines.toString());
        Path one = folder.resolve("one");
        Path three = folder.resolve("three");
        Commands.run("code", pages, "--no-db", "--threads", 1, "--out", one);
        Commands.run("code", pages, "--no-db", "--threads", 3, "--out", three);
        assertThat(one.resolve("events.jsonl")).hasSameTextualContentAs(three.resolve("events.jsonl"));
        assertThat(Files.readAllLines(one.resolve("articles.jsonl"))).hasSize(28);
    }

    @Test
    void badPagesAreListedAndTheOthersCoded() throws IOException {
        page("empty.txt", "");
        Files.write(
                pages.resolve("picture.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        page(
                "lines.jsonl",
                "{\"text\": \"" + STORY.strip() + "\"}\n{\"text\": oops\n{\"text\": \"" + OTHER.strip() + "\"}\n");
        Path none = Files.createDirectory(folder.resolve("none"));
        Ran ran = code(pages, none, folder.resolve("gone.txt"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines())
                .hasSize(5)
                .allMatch(line -> line.startsWith("failed "))
                .anyMatch(line -> line.contains("empty.txt (read): empty"))
                .anyMatch(line -> line.contains("picture.html (read): not text but"))
                .anyMatch(line -> line.contains("lines.jsonl#2 (read): not JSON"))
                .anyMatch(line -> line.contains("none (read): the folder holds no pages"))
                .anyMatch(line -> line.contains("gone.txt (read): no such file"));
        assertThat(ran.out()).contains("2 coded", "5 failed", "ACCUSE", "CHL", "NOR");
        assertThat(totals().failures()).isEqualTo(5);
    }

    @Test
    void invalidUtf8IsReadAsFarAsItGoesAndToldOf() throws IOException {
        byte[] bytes = ("The caf\u00e9 \u0080 closed. " + STORY).getBytes(StandardCharsets.ISO_8859_1);
        Files.write(pages.resolve("old.txt"), bytes);
        Ran ran = code(pages);
        assertThat(ran.out()).contains("1 page").contains("ACCUSE");
        assertThat(ran.err()).contains("old.txt (clean): not UTF-8").contains("read and coded as");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(totals().failures()).isEqualTo(1);
        assertThat(code(pages).code()).isEqualTo(1);
        assertThat(totals().failures()).isEqualTo(1);
    }

    @Test
    void aFileThatMayNotBeReadIsListed() throws IOException {
        page("a.txt", STORY);
        Path closed = page("closed.txt", OTHER);
        assumeFalse(!closed.toFile().setReadable(false) || Files.isReadable(closed), "this user may read everything");
        Ran ran = code(pages);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("closed.txt (read): the file may not be read: permission denied");
    }

    @Test
    void aBadDictionaryLineStopsTheRunBeforeTheFirstPage() throws IOException {
        page("a.txt", STORY);
        Path own = Files.createDirectory(folder.resolve("own"));
        Path states = Files.writeString(own.resolve("states.txt"), "# mine\nid | code\nx | y | z\n");
        Ran ran = code(pages, "--dictionaries", own);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).singleElement().asString().startsWith(states + ":");
        assertThat(ran.out()).isEmpty();
        assertThat(database).doesNotExist();
        assertThat(Commands.run("explain", "--dictionaries", own, STORY).code()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNoDatabaseIsToldInOneLine() throws IOException {
        page("a.txt", STORY);
        Files.writeString(database, "not a database at all");
        Ran ran = code(pages);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines())
                .containsExactly("casus code: " + database + ": not a DuckDB database; name another file");
    }

    @Test
    void optionsThatDoNotGoTogetherAreUsageErrors() {
        assertThat(code(pages, "--no-db").err()).contains("--db and --no-db exclude each other");
        assertThat(code(pages, "--format", "csv").err()).contains("--format is of use only with --out");
        assertThat(code(pages, "--out", folder, "--format", "xml").err()).contains("\"xml\" is not a format");
        assertThat(code(pages, "--out", pages.resolve("out")).err()).contains("lies inside " + pages);
        assertThat(code(pages, "--threads", 0).code()).isEqualTo(2);
        assertThat(Commands.run("code").code()).isEqualTo(2);
    }

    @Test
    void quietPrintsNothingButFailures() throws IOException {
        page("a.txt", STORY);
        page("empty.txt", "");
        Ran ran = code(pages, "--quiet");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(totals().events()).isEqualTo(1);
    }

    @Test
    void theTableSaysHowManyEventsItLeavesOut() throws IOException {
        page("a.txt", STORY);
        page("b.txt", OTHER);
        assertThat(code(pages, "--limit", 1).out()).contains("1 event more: casus events shows all");
    }

    private Path page(String name, String content) throws IOException {
        return Files.writeString(pages.resolve(name), content);
    }

    private Ran code(Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "code";
        all[1] = "--db";
        all[2] = database;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Commands.run(all);
    }

    private Totals totals() {
        try (Store store = Store.read(database)) {
            return store.totals();
        }
    }
}
