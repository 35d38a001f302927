package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.casus.actor.Party;
import org.casus.cite.Span;
import org.casus.cli.Sample;
import org.casus.page.Page;
import org.casus.text.UnreadablePageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimantEvaluationTest {

    private static final String ARTICLES = """
            {"id": "a", "text": "Crows lied, owls said. It rained, KCNA reported."}
            {"id": "b", "text": "Crows lied, owls added."}
            """;
    private static final String ROWS = """
            article\tbegin\tend\tlabel\tword\tclaimant\trelay
            a\t17\t21\towls\tsaid\tNORGOV\t
            b\t17\t22\towls\tadded\tISL\t
            a\t39\t47\tKCNA\treported\tCHLGOV\tPRKMED
            """;

    @TempDir
    private Path folder;

    /** By hand: the first is right; the second has a claimant of another sector; of the third the relay alone is found. */
    @Test
    void mediaAreRelaysAndOthersClaimants() throws IOException {
        assertThat(evaluation(ClaimantEvaluationTest::speakers).figures())
                .isEqualTo("articles=2 failed=0 sayings=3 "
                        + "claimant_coded=0.6667 claimant_code=0.3333 claimant_country=0.6667 "
                        + "relay_coded=0.3333 relay_code=1.0000 relay_country=1.0000");
    }

    @Test
    void anArticleThatCannotBeReadIsToldOfAndItsSayingsHaveNoSpeakers() throws IOException {
        Evaluation evaluation = evaluation((page, cues) -> {
            if (page.file().equals("a")) {
                throw new UnreadablePageException("no words");
            }
            return speakers(page, cues);
        });
        assertThat(evaluation.failures()).containsExactly("a: no words");
        assertThat(evaluation.figures())
                .startsWith("articles=2 failed=1 sayings=3 claimant_coded=0.3333 claimant_code=0.0000 ")
                .contains(" relay_coded=0.0000 relay_code=0.6667 ");
    }

    private static List<List<Party>> speakers(Page page, List<Span> cues) {
        if (page.file().equals("b")) {
            assertThat(cues).containsExactly(new Span(17, 22));
            return List.of(List.of(party("ISLGOV")));
        }
        assertThat(cues).containsExactly(new Span(17, 21), new Span(39, 47));
        return List.of(List.of(party("NORGOV")), List.of(party("PRKMED")));
    }

    private Evaluation evaluation(BiFunction<Page, List<Span>, List<List<Party>>> speakers) throws IOException {
        GoldSet gold = new GoldSet(
                Files.writeString(folder.resolve("gold.tsv"), ROWS),
                List.of(Files.writeString(folder.resolve("articles.jsonl"), ARTICLES)));
        return ClaimantEvaluation.of(SidesGold.read(gold, "claimant", "relay"), speakers);
    }

    private static Party party(String code) {
        return Sample.party(code, code, code);
    }
}
