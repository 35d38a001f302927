package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casus.cli.eval.Parts.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.casus.event.Factuality;
import org.casus.text.UnreadablePageException;
import org.casus.time.TimexFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceEvaluationTest {

    private static final String ARTICLES = "{\"id\": \"a\", \"text\": \"Owls came stayed sang slept\"}\n";
    private static final String HEADER = "article\tbegin\tend\tlabel\tword\n";
    private static final String ROWS = """
            a	0	4	actual	Owls
            a	5	9	negated	came
            a	10	16	hypothetical	stayed
            a	17	21	future	sang
            a	22	27	reported	slept
            """;

    @TempDir
    private Path folder;

    /**
     * By hand. The rules have one negated of one, hypothetical one of one gold and two found, unreal two of two; all classes right. The
     * reader's scores have negated one of one gold and two found, unreal one of two gold and two found, three of five right.
     */
    @Test
    void scoresReaderAndRulesSideBySide() throws IOException {
        Measured casus = Parts.reading(
                Map.of(
                        "Owls came stayed sang slept",
                        Parts.parsed(
                                List.of(),
                                word("Owls owl NOUN NNS 2 nsubj", 3),
                                word("came come VERB VBD 0 root", -2),
                                word("stayed stay VERB VBD 2 conj", -2),
                                word("sang sing VERB VBD 2 conj", 0),
                                word("slept sleep VERB VBD 2 conj", 1))),
                Map.of(
                        "came", Factuality.NEGATED,
                        "stayed", Factuality.HYPOTHETICAL,
                        "sang", Factuality.HYPOTHETICAL));
        assertThat(Kind.FACTUALITY.measure(gold(HEADER + ROWS), casus).figures())
                .isEqualTo("words=5 missing=0 rules_negated_p=1.0000 rules_negated_r=1.0000 rules_negated_f1=1.0000 "
                        + "rules_unreal_p=1.0000 rules_unreal_r=1.0000 rules_unreal_f1=1.0000 "
                        + "rules_hypothetical_p=0.5000 rules_hypothetical_r=1.0000 rules_hypothetical_f1=0.6667 "
                        + "rules_accuracy=1.0000 "
                        + "reader_negated_p=0.5000 reader_negated_r=1.0000 reader_negated_f1=0.6667 "
                        + "reader_unreal_p=0.5000 reader_unreal_r=0.5000 reader_unreal_f1=0.5000 "
                        + "rules_unhappened_p=1.0000 rules_unhappened_r=1.0000 rules_unhappened_f1=1.0000 "
                        + "reader_unhappened_p=1.0000 reader_unhappened_r=1.0000 reader_unhappened_f1=1.0000 "
                        + "reader_accuracy=0.6000");
    }

    @Test
    void anArticleThatCannotBeReadIsToldOfOnce() throws IOException {
        Measured casus = new Measured(
                page -> {
                    throw new IllegalStateException("nothing is coded");
                },
                page -> {
                    throw new IllegalStateException("nothing is coded");
                },
                page -> {
                    throw new UnreadablePageException("no words");
                },
                (page, stretches) -> List.of(),
                (page, cues) -> List.of(),
                text -> List.of(),
                words -> Parts.parsed(List.of()),
                new TimexFinder(),
                (sentence, token) -> Factuality.ACTUAL);
        Evaluation evaluation = Kind.FACTUALITY.measure(gold(HEADER + ROWS), casus);
        assertThat(evaluation.failures()).containsExactly("a: no words");
        assertThat(evaluation.figures()).startsWith("words=5 missing=5 ").endsWith("reader_accuracy=0.0000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a 0 4 actual         | 5 columns are expected, not 4
            b 0 4 actual Owls    | article "b" is in none of the files of --articles
            a 0 99 actual Owls   | 0 to 99 is no stretch of the article's 27 UTF-16 units
            a x 4 actual Owls    | begin and end should be numbers
            a 0 4 actual Cows    | the article has "Owls" there, not "Cows"
            a 0 4 true Owls      | label "true" should be actual, reported, possible
            """)
    void aRowThatDoesNotFitIsToldByFileAndLine(String row, String message) throws IOException {
        GoldSet gold = gold(HEADER + row.replace(' ', '\t') + "\n");
        assertThatThrownBy(() -> StanceGold.read(gold))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gold.tsv:2: ")
                .hasMessageContaining(message);
    }

    @Test
    void aTableWithoutItsHeaderIsToldOf() throws IOException {
        GoldSet gold = gold(ROWS);
        assertThatThrownBy(() -> StanceGold.read(gold)).hasMessageContaining("gold.tsv:1: the columns article, begin");
    }

    private GoldSet gold(String rows) throws IOException {
        return new GoldSet(
                Files.writeString(folder.resolve("gold.tsv"), rows),
                List.of(Files.writeString(folder.resolve("articles.jsonl"), ARTICLES)));
    }
}
