package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.cite.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesGoldTest {

    private static final String ARTICLES = "{\"id\": \"a\", \"text\": \"Owls blamed crows\"}\n";
    private static final String HEADER = "article\tbegin\tend\tlabel\tword\tsource\ttarget\n";

    @TempDir
    private Path folder;

    @Test
    void readsTheCodesOfBothParties() throws IOException {
        SidesGold row =
                read(HEADER + "a\t5\t11\tACCUSE\tblamed\tNORGOV; ISL\tTCDREB\n").get(0);
        assertThat(row.word().span()).isEqualTo(new Span(5, 11));
        assertThat(row.word().label()).isEqualTo("ACCUSE");
        assertThat(row.word().article().id()).isEqualTo("a");
        assertThat(row.first()).containsExactlyInAnyOrder("NORGOV", "ISL");
        assertThat(row.second()).containsExactly("TCDREB");
    }

    @Test
    void anEmptyColumnNamesNobody() throws IOException {
        SidesGold row = read(HEADER + "a\t5\t11\tACCUSE\tblamed\t\t\n").get(0);
        assertThat(row.first()).isEmpty();
        assertThat(row.second()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a 5 11 ACCUSE blamed Norway ISL | source "Norway" should be actor codes, separated by semicolons
            a 5 11 ACCUSE blamed NOR;IS TCD | source "IS" should be actor codes, separated by semicolons
            a 5 11 ACCUSE blamed NOR isl    | target "isl" should be actor codes, separated by semicolons
            a 5 11 ACCUSE blamed NOR        | 7 columns are expected, not 6
            a 5 11 ACCUSE blamed            | 7 columns are expected, not 5
            a 5 11 ACCUSE praised NOR ISL   | the article has "blamed" there, not "praised"
            """)
    void aRowThatDoesNotFitIsToldByFileAndLine(String row, String message) {
        assertThatThrownBy(() -> read(HEADER + "a\t5\t11\tACCUSE\tblamed\tNOR\tISL\n" + row.replace(' ', '\t') + "\n"))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gold.tsv:3: " + message);
    }

    @Test
    void aTableWithOtherColumnsIsToldOf() {
        assertThatThrownBy(() -> read(HEADER.replace("source", "claimant")))
                .isInstanceOf(GoldException.class)
                .hasMessageEndingWith("gold.tsv:1: the columns article, begin, end, label, word, source, target are "
                        + "expected, separated by tabs");
    }

    private List<SidesGold> read(String table) throws IOException {
        GoldSet gold = new GoldSet(
                Files.writeString(folder.resolve("gold.tsv"), table),
                List.of(Files.writeString(folder.resolve("articles.jsonl"), ARTICLES)));
        return SidesGold.read(gold, "source", "target");
    }
}
