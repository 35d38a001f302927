package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.Explanation;
import org.casus.cite.PageId;
import org.casus.event.Attempt;
import org.casus.event.EventType;
import org.casus.event.Uncoded;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {

    private static final Explanation CODED = new Explanation(
            Sample.sentence(),
            List.of(Sample.CHILE, Sample.PERU),
            List.of(),
            List.of(new Attempt(Sample.words("accused"), "accuse.txt:1 accuse (verb)", "coded")),
            List.of(Sample.event(EventType.ACCUSE, false, List.of(Sample.CHILE), List.of(Sample.PERU))),
            List.of());

    @Test
    void drawsTheTreeFromTheRootDown() {
        assertThat(TreeDrawing.lines(Sample.sentence(), Ink.plain()))
                .containsExactly(
                        "accused root",
                        "├─ Chile nsubj",
                        "├─ Peru obj",
                        "├─ delays obl",
                        "│  └─ of case",
                        "├─ Tuesday obl",
                        "│  └─ on case",
                        "└─ . punct");
    }

    @Test
    void listsEveryWordWithTagLemmaHeadAndRelation() {
        assertThat(ExplanationText.lines(CODED, Ink.plain()))
                .contains("  #  word     tag    lemma    head  relation", "  1  accused  VERB   accuse   -     root");
    }

    @Test
    void tellsActorsRulesAndTheCodedEventWithReasons() {
        assertThat(ExplanationText.lines(CODED, Ink.plain()))
                .contains(
                        "  CHL   Chile  Chile  a country's name",
                        "  accused  accuse.txt:1 accuse (verb)  coded",
                        "  CHL ACCUSE → PER",
                        "    trigger     accused",
                        "    date        2023-05-02 (within, day), \"on Tuesday\"",
                        "                the Tuesday before the report");
    }

    @Test
    void saysNoneWhereNothingWasSeen() {
        List<String> lines = ExplanationText.lines(CODED, Ink.plain());
        assertThat(lines.get(lines.indexOf("Times") + 1)).isEqualTo("  none");
    }

    @Test
    void tellsWhyNothingWasCoded() {
        Uncoded uncoded = new Uncoded(
                PageId.ofBytes(new byte[] {1}), "body", 0, Sample.words(Sample.TEXT), "no entry of the dictionary");
        Explanation nothing =
                new Explanation(Sample.sentence(), List.of(), List.of(), List.of(), List.of(), List.of(uncoded));
        assertThat(ExplanationText.lines(nothing, Ink.plain())).contains("  nothing: no entry of the dictionary");
    }

    @Test
    void writesNoEscapesUnlessColoured() {
        assertThat(ExplanationText.lines(CODED, Ink.plain())).noneMatch(line -> line.contains("\u001b"));
        assertThat(ExplanationText.lines(CODED, new Ink(true))).anyMatch(line -> line.contains("\u001b[1m"));
    }
}
