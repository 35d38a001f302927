package org.casus.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

    @TempDir
    Path folder;

    @Test
    void rowsAreNamedByTheLineInWhichTheyBegin() throws IOException {
        CsvTable table = read("id,note\r\n1,\"two\r\nlines\"\r\n2,x\r\n", List.of("id"));

        assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(2, 4);
        assertThat(table.rows().get(0).get("note")).isEqualTo("two\r\nlines");
    }

    @Test
    void semicolonsTabsMarksAndCapitalsOfSpreadsheetsAreRead() throws IOException {
        assertThat(read("\ufeffID;Note\n1;a, b\n;\n2;c\n", List.of("id", "note"))
                        .rows())
                .extracting(row -> row.get("note"))
                .containsExactly("a, b", "c");
        assertThat(read("id\tnote\n1\ta; b\n", List.of("id")).rows().get(0).get("note"))
                .isEqualTo("a; b");
    }

    @Test
    void olderCharacterSetsAreRead() throws IOException {
        Path file = Files.write(folder.resolve("old.csv"), "id,note\n1,für\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(CsvTable.read(file, List.of("id")).rows().get(0).get("note")).isEqualTo("für");
    }

    @Test
    void missingColumnsAndFilesAndOpenQuotesAreTold() {
        assertThatThrownBy(() -> read("name\n1\n", List.of("id")))
                .isInstanceOf(SampleException.class)
                .hasMessageEndingWith("table.csv:1: no column id; a first line with the names id is expected");
        assertThatThrownBy(() -> read("", List.of("id"))).isInstanceOf(SampleException.class);
        assertThatThrownBy(() -> read("id\n1\n\"2\n", List.of("id")))
                .isInstanceOf(SampleException.class)
                .hasMessageContaining("table.csv:3: no table in CSV from here on");
        assertThatThrownBy(() -> CsvTable.read(folder.resolve("none.csv"), List.of("id")))
                .hasMessageEndingWith("none.csv: there is no such file");
    }

    @Test
    void cellsThatASpreadsheetWouldComputeAreInert() {
        assertThat(Csv.inert("=HYPERLINK(\"x\")")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(Csv.inert("-5 degrees")).startsWith("'");
        assertThat(Csv.inert("plain")).isEqualTo("plain");
    }

    private CsvTable read(String text, List<String> columns) throws IOException {
        return CsvTable.read(Files.writeString(folder.resolve("table.csv"), text), columns);
    }
}
