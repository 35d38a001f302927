package org.casus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casus.store.Invented.CODER;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFileTest {

    @TempDir
    private Path home;

    @Test
    void whatWasStoredIsThereWhenTheFileIsOpenedAgain() {
        Path file = home.resolve("casus.duckdb");
        Page page = Invented.page(1);
        try (Store store = Store.open(file);
                Intake intake = store.intake(CODER)) {
            intake.add(page, Invented.coding(page, 2));
        }

        try (Store store = Store.open(file)) {
            assertThat(store.holds(page.id(), CODER)).isTrue();
        }
        try (Store store = Store.read(file)) {
            assertThat(store.totals().events()).isEqualTo(2);
        }
    }

    @Test
    void fileThatIsNoDatabaseIsRefused() throws IOException {
        Path file = Files.writeString(home.resolve("notes.txt"), "no database at all".repeat(1000));

        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessage(file + ": not a DuckDB database; name another file");
    }

    @Test
    void databaseOfAnotherProgramIsRefused() {
        Path file = home.resolve("other.duckdb");
        try (Database database = Database.connect("other", file.toString(), false)) {
            database.run("CREATE TABLE birds (name VARCHAR)");
        }

        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessage(file + ": a DuckDB database, but not one of Casus; name another file");
    }

    @Test
    void databaseOfAnotherVersionIsRefused() {
        Path file = home.resolve("casus.duckdb");
        Store.open(file).close();
        try (Database database = Database.connect("casus", file.toString(), false)) {
            database.run("UPDATE meta SET schema_version = 7");
        }

        assertThatThrownBy(() -> Store.read(file))
                .isInstanceOf(StoreException.class)
                .hasMessage(file + ": has schema 7, this Casus reads schema 2; code the pages into another file");
    }

    @Test
    void databaseThatIsMissingIsNotCreatedByReading() {
        Path file = home.resolve("gone.duckdb");

        assertThatThrownBy(() -> Store.read(file))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(file + ": no such database");
        assertThat(file).doesNotExist();
    }

    @Test
    void killedRunLeavesWholePagesAndReleasesTheFile() throws IOException, InterruptedException {
        Path file = home.resolve("casus.duckdb");
        Process run = EndlessRun.start(file);
        try {
            awaitPages(run.getInputStream());
            assertThatThrownBy(() -> Store.open(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(file + ": in use by another process (number " + run.pid()
                            + "); wait for it to end or name another file");
        } finally {
            run.destroyForcibly().waitFor();
        }

        long pages;
        try (Store store = Store.read(file)) {
            pages = store.totals().pages();
            assertThat(pages).isPositive();
            assertThat(store.totals()).isEqualTo(new Totals(pages, pages, pages * EndlessRun.EVENTS_A_PAGE, pages, 0));
        }
        assertThatRunAgainCompletes(file, pages);
    }

    private static void assertThatRunAgainCompletes(Path file, long pages) {
        try (Store store = Store.open(file)) {
            try (Intake intake = store.intake(CODER)) {
                for (int number = 0; number < pages + 10; number++) {
                    Page page = Invented.page(number);
                    intake.add(page, Invented.coding(page, EndlessRun.EVENTS_A_PAGE));
                }
            }
            long all = pages + 10;
            assertThat(store.totals()).isEqualTo(new Totals(all, all, all * EndlessRun.EVENTS_A_PAGE, all, 0));
        }
    }

    /** Waits until the run has told of some hundreds of pages; then it is in the midst of its work. */
    private static void awaitPages(InputStream output) throws IOException {
        for (int told = 0; told < 5; told++) {
            assertThat(output.read()).isNotEqualTo(-1);
        }
    }
}
