package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casus.cli.eval.Parts.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.casus.parse.NameKind;
import org.casus.parse.NameSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEvaluationTest {

    private static final String GOLD = """
            # sent_id = 1
            # text = Kari Holm left Oslo
            1	Kari	B-PER	-	x
            2	Holm	I-PER	-	x
            3	left	O	-	-
            4	Oslo	B-LOC	-	x


            # sent_id = 2
            1	Oslo	B-LOC	-	x
            2	Bank	O	-	-
            """;

    @TempDir
    private Path folder;

    /** By hand: of three names two are found with the same words and kind; three are read, for descriptions are none. */
    @Test
    void namesAreRightWithTheSameWordsAndKind() throws IOException {
        Measured casus = Parts.reading(
                Map.of(
                        "Kari Holm left Oslo",
                        Parts.parsed(
                                List.of(
                                        new NameSpan(0, 1, NameKind.PER),
                                        new NameSpan(0, 1, NameKind.OFFICE),
                                        new NameSpan(3, 3, NameKind.LOC)),
                                word("Kari Kari PROPN NNP 3 nsubj")),
                        "Oslo Bank",
                        Parts.parsed(
                                List.of(new NameSpan(0, 1, NameKind.ORG)), word("Oslo Oslo PROPN NNP 2 compound"))),
                Map.of());
        assertThat(Kind.NAMES
                        .measure(GoldSet.of(Files.writeString(folder.resolve("gold.iob2"), GOLD)), casus)
                        .figures())
                .isEqualTo("sentences=2 names=3 micro_p=0.6667 micro_r=0.6667 micro_f1=0.6667 "
                        + "per_p=1.0000 per_r=1.0000 per_f1=1.0000 loc_p=1.0000 loc_r=0.5000 loc_f1=0.6667 "
                        + "org_p=0.0000 org_r=0.0000 org_f1=0.0000");
    }

    @Test
    void adjacentNamesStayApart() throws IOException {
        Path file = Files.writeString(folder.resolve("two.iob2"), "1\tOslo\tB-LOC\n2\tBergen\tB-LOC\n3\t#\tO\n");
        assertThat(NameGold.read(file).get(0))
                .isEqualTo(new NameGold(
                        List.of("Oslo", "Bergen", "#"),
                        List.of(new NameSpan(0, 0, NameKind.LOC), new NameSpan(1, 1, NameKind.LOC))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 Oslo       | index, word and tag are expected
            1 Oslo B-CITY| PER, LOC or ORG is expected, not "B-CITY"
            1 Oslo B-NAT | PER, LOC or ORG is expected, not "B-NAT"
            1 Oslo LOC   | PER, LOC or ORG is expected, not "LOC"
            1 Oslo I-LOC | "I-LOC" goes on with a name that is none
            """)
    void aRowThatDoesNotFitIsToldByFileAndLine(String row, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.iob2"), "1\tHe\tO\n\n" + row.replace(' ', '\t') + "\n");
        assertThatThrownBy(() -> NameGold.read(file))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("bad.iob2:3: ")
                .hasMessageContaining(message);
    }
}
