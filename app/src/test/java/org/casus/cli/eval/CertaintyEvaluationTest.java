package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.casus.cli.eval.Parts.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.casus.event.Factuality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyEvaluationTest {

    @TempDir
    private Path folder;

    /** By hand: the reader's errors are 1, 0 and 1, with two of three classes right; the rules' are 1, 1.5 and 1, with all right. */
    @Test
    void scoresReaderAndRulesSideBySide() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "1", "tokens": ["Storks", "left"], "events": [{"tok": 1, "value": 2}]}
                {"id": "2", "tokens": ["Owls", "might", "stay", "not", "go"], "events": [{"tok": 2, "value": -1}, {"tok": 4, "value": -2}]}
                """);
        Measured casus = Parts.reading(
                Map.of(
                        "Storks left",
                        Parts.parsed(
                                List.of(),
                                word("Storks stork NOUN NNS 2 nsubj"),
                                word("left leave VERB VBD 0 root", 1)),
                        "Owls might stay not go",
                        Parts.parsed(
                                List.of(),
                                word("Owls owl NOUN NNS 3 nsubj"),
                                word("might might AUX MD 3 aux"),
                                word("stay stay VERB VB 0 root", -1),
                                word("not not PART RB 5 advmod"),
                                word("go go VERB VB 3 conj", -3))),
                Map.of("stay", Factuality.POSSIBLE, "go", Factuality.NEGATED));
        String figures = Kind.FACTUALITY.measure(GoldSet.of(gold), casus).figures();
        assertThat(figures)
                .startsWith(
                        "rows=2 events=3 reader_r=0.9608 reader_mae=0.6667 reader_macro_f1=0.5556 reader_accuracy=0.6667")
                .contains("rules_mae=1.1667 rules_macro_f1=1.0000 rules_accuracy=1.0000");
    }

    @Test
    void correlationIsPearsons() {
        List<ScorePair> rising = List.of(new ScorePair(-3, 0), new ScorePair(0, 1), new ScorePair(3, 2));
        assertThat(ScorePair.correlation(rising)).isEqualTo(1, within(1e-9));
        List<ScorePair> falling = List.of(new ScorePair(-3, 2), new ScorePair(0, 1), new ScorePair(3, 0));
        assertThat(ScorePair.correlation(falling)).isEqualTo(-1, within(1e-9));
        assertThat(ScorePair.correlation(List.of(new ScorePair(1, 0), new ScorePair(2, 0))))
                .isZero();
    }

    @Test
    void theBordersOfTheMiddleClassBelongToIt() {
        assertThat(StanceClass.of(-1)).isEqualTo(StanceClass.UNREAL);
        assertThat(StanceClass.of(1)).isEqualTo(StanceClass.UNREAL);
        assertThat(StanceClass.of(-1.01)).isEqualTo(StanceClass.NEGATED);
        assertThat(StanceClass.of(1.01)).isEqualTo(StanceClass.ACTUAL);
        assertThat(StanceClass.of(Factuality.FUTURE)).isEqualTo(StanceClass.UNREAL);
        assertThat(StanceClass.of(Factuality.REPORTED)).isEqualTo(StanceClass.ACTUAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"tokens": ["Owls"]}                                             | field "events" should be a list
            {"events": []}                                                   | field "tokens" should be a list
            {"tokens": [], "events": []}                                     | should hold a word
            {"tokens": ["Owls"], "events": [{"tok": 1, "value": 2}]}         | the place of one of 1 words
            {"tokens": ["Owls"], "events": [{"tok": 0, "value": "sure"}]}    | a number
            """)
    void aRowThatDoesNotFitIsToldByFileAndLine(String row, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.jsonl"), "\n" + row + "\n");
        assertThatThrownBy(() -> CertaintyGold.read(file))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("bad.jsonl:2: ")
                .hasMessageContaining(message);
    }
}
