package org.casus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casus.store.Invented.CODER;
import static org.casus.store.Invented.FAILURE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.Coding;
import org.casus.page.Failure;
import org.casus.page.Page;
import org.casus.record.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFilesTest {

    private static final Set<RecordFormat> ALL = EnumSet.allOf(RecordFormat.class);

    @TempDir
    private Path home;

    @Test
    void everyFormatHasAFileForEachKindOfRecord() throws IOException {
        Path folder = home.resolve("a 'b' [1]*");
        write(folder, ALL, List.of(Invented.page(2), Invented.page(1)));

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "events.jsonl",
                            "events.parquet",
                            "events.csv",
                            "articles.jsonl",
                            "articles.parquet",
                            "articles.csv",
                            "uncoded.jsonl",
                            "uncoded.parquet",
                            "uncoded.csv",
                            "failures.jsonl",
                            "failures.parquet",
                            "failures.csv");
        }
    }

    @Test
    void linesAreTheRecordsInTheOrderOfPages() throws IOException {
        Page first = Invented.page(2);
        Page second = Invented.page(1);
        write(home, Set.of(RecordFormat.JSONL), List.of(first, second));

        List<String> expected = Stream.of(first, second)
                .map(page -> Invented.coding(page, 2))
                .flatMap(coding -> coding.events().stream()
                        .map(event -> Records.event(event, coding, CODER).toString()))
                .toList();
        assertThat(Files.readAllLines(home.resolve("events.jsonl"))).isEqualTo(expected);
        assertThat(Files.readAllLines(home.resolve("failures.jsonl")))
                .containsExactly(Records.failure(FAILURE).toString());
    }

    @Test
    void parquetHoldsTheSameRecordsAsTheLines() throws IOException {
        write(home, ALL, List.of(Invented.page(1), Invented.page(2)));

        for (Table table : Table.RECORDS) {
            assertThat(parquet(home.resolve(table.label() + ".parquet")))
                    .isEqualTo(Files.readAllLines(home.resolve(table.label() + ".jsonl")));
        }
    }

    @Test
    void parquetKeepsItsColumnsWithoutRows() throws IOException {
        try (RecordFiles files = RecordFiles.in(home, Set.of(RecordFormat.PARQUET), CODER)) {
            files.finish();
        }

        try (Database database = Database.inMemory()) {
            assertThat(database.all("SELECT count(*) FROM (DESCRIBE SELECT source[1].country, \"date\".start FROM "
                            + Literal.of(home.resolve("events.parquet")) + ")"))
                    .containsExactly("2");
        }
    }

    @Test
    void csvIsFlatAndReadable() throws IOException {
        write(home, Set.of(RecordFormat.CSV), List.of(Invented.page(1)));

        try (Database database = Database.inMemory()) {
            assertThat(database.all(
                            "SELECT concat_ws('|', \"type\", source, source_name, date_start, place, quantities)"
                                    + " FROM read_csv(" + Literal.of(home.resolve("events.csv")) + ") LIMIT 1"))
                    .containsExactly("THREATEN|CHLGOV|Chile's envoy|2023-05-01|Lima|troops: 20 rebels");
        }
    }

    @Test
    void unfinishedFilesLeaveThoseOfTheEarlierRun() throws IOException {
        write(home, Set.of(RecordFormat.JSONL), List.of(Invented.page(1)));
        List<String> earlier = Files.readAllLines(home.resolve("events.jsonl"));
        try (RecordFiles files = RecordFiles.in(home, Set.of(RecordFormat.JSONL), CODER)) {
            files.add(Invented.coding(Invented.page(2), 4));
        }

        assertThat(Files.readAllLines(home.resolve("events.jsonl"))).isEqualTo(earlier);
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void storeExportsWhatTheFilesHold() throws IOException {
        Page page = Invented.page(1);
        write(home, ALL, List.of(page));
        Path exported = Files.createDirectory(home.resolve("exported"));
        try (Store store = Store.inMemory()) {
            try (Intake intake = store.intake(CODER)) {
                intake.add(page, Invented.coding(page, 2));
                intake.failed(FAILURE);
            }
            for (RecordFormat format : ALL) {
                store.exportAll(format, exported);
            }
            store.export(EventFilter.all().limit(1), RecordFormat.JSONL, exported.resolve("one.jsonl"));
        }

        for (Table table : Table.RECORDS) {
            for (String format : List.of("jsonl", "csv")) {
                String name = table.label() + "." + format;
                assertThat(exported.resolve(name)).hasSameTextualContentAs(home.resolve(name));
            }
            String name = table.label() + ".parquet";
            assertThat(parquet(exported.resolve(name))).isEqualTo(parquet(home.resolve(name)));
        }
        assertThat(Files.readAllLines(exported.resolve("one.jsonl"))).hasSize(1);
    }

    @Test
    void halfOfASurrogatePairDoesNotStopTheFiles() throws IOException {
        Failure torn = new Failure("torn.txt", "read", "met \uD83D alone");
        try (RecordFiles files = RecordFiles.in(home, ALL, CODER);
                Store store = Store.inMemory()) {
            files.failed(torn);
            files.finish();
            try (Intake intake = store.intake(CODER)) {
                intake.failed(torn);
            }
            assertThat(store.totals().failures()).isOne();
        }

        assertThat(Files.readString(home.resolve("failures.jsonl"))).contains("met ? alone");
    }

    @Test
    void folderThatIsAFileIsNamed() throws IOException {
        Path file = Files.writeString(home.resolve("taken"), "");

        assertThatThrownBy(() -> RecordFiles.in(file, ALL, CODER))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("taken: cannot be written");
    }

    @Test
    void formatsAreReadFromAList() {
        assertThat(RecordFormat.parse("jsonl, CSV")).containsExactly(RecordFormat.JSONL, RecordFormat.CSV);
        assertThatThrownBy(() -> RecordFormat.parse("jsonl,xls"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"xls\" is not a format; there are jsonl, parquet, csv");
    }

    private static void write(Path folder, Set<RecordFormat> formats, List<Page> pages) {
        try (RecordFiles files = RecordFiles.in(folder, formats, CODER)) {
            for (Page page : pages) {
                Coding coding = Invented.coding(page, 2);
                files.add(coding);
            }
            files.failed(FAILURE);
            files.finish();
        }
    }

    private static List<String> parquet(Path file) {
        try (Database database = Database.inMemory()) {
            return database.all(Export.json("SELECT * FROM read_parquet(" + Literal.ofInput(file) + ")")).stream()
                    .map(line -> Export.object(line).toString())
                    .toList();
        }
    }
}
