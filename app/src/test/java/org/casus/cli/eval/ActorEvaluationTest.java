package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casus.actor.ActorCode;
import org.casus.actor.Party;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.page.Page;
import org.casus.text.UnreadablePageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorEvaluationTest {

    private static final String ROW = """
            {"id": "1", "text": "Oslo officials met the rebels and Peru.", "source_spans": [[0, 14]], "target_spans": [[19, 29]], \
            "actors": {"source": [{"actorText": "Oslo officials", "code": "NOR", "sector": "GOV"}], \
            "target": [{"actorText": "the rebels", "code": "TCD", "sector": "REB"}, {"actorText": "Peru", "code": "PER"}, \
            {"actorText": "Chile", "code": "CHL"}, {"actorText": "rebels"}]}}
            """;

    @TempDir
    private Path folder;

    /** By hand: Chile does not stand in the text and the last has no code, so three count; the rebels have no state. */
    @Test
    void countsCountriesAndSectorsOfActorsThatTheTextHolds() throws IOException {
        Evaluation evaluation = ActorEvaluation.of(gold(ROW), ActorEvaluationTest::who);
        assertThat(evaluation.figures())
                .isEqualTo("rows=1 failed=0 actors=3 answered=0.6667 country=0.6667 country_and_sector=0.5000");
    }

    @Test
    void whatCannotBeReadIsToldOfAndCountsAsUnanswered() throws IOException {
        Evaluation evaluation = ActorEvaluation.of(gold(ROW), (page, spans) -> {
            throw new UnreadablePageException("no words");
        });
        assertThat(evaluation.failures()).containsExactly("1: no words");
        assertThat(evaluation.figures()).contains("failed=1 actors=3 answered=0.0000");
    }

    @Test
    void aSpanBeyondTheTextIsAnErrorWithItsPlace() {
        assertThatThrownBy(() -> gold(ROW.replace("[0, 14]", "[0, 140]")))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining(":1: field \"source_spans\" should hold [begin, end] within the 39 units");
    }

    private List<ActorGold> gold(String rows) throws IOException {
        Path file = folder.resolve("actors.jsonl");
        Files.writeString(file, rows, StandardCharsets.UTF_8);
        return ActorGold.read(file);
    }

    private static List<List<Party>> who(Page page, List<Span> spans) {
        assertThat(spans).containsExactly(new Span(0, 14), new Span(19, 29), new Span(34, 38));
        return List.of(List.of(party("NORGOV")), List.of(party("REB")), List.of(party("PER")));
    }

    private static Party party(String code) {
        return new Party(
                Optional.of(new ActorCode(code)), Optional.empty(), code, new Words("x", new Span(0, 1)), "test");
    }
}
