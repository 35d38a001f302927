package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.cli.eval.Parts.word;

import java.util.Optional;
import org.casus.parse.ParsedWord;
import org.junit.jupiter.api.Test;

class PlainClauseTest {

    private static final String TEXT = "The ministry condemned two raids on Friday.";

    private static PlainClause clause() {
        return of(TEXT, "condemned condemn VERB VBD 0 root").orElseThrow();
    }

    private static Optional<PlainClause> of(String text, String verb) {
        ParsedWord[] words = {
            word("The the DET DT 2 det"),
            word("ministry ministry NOUN NN 3 nsubj"),
            word(verb),
            word("two two NUM CD 5 nummod"),
            word("raids raid NOUN NNS 3 obj"),
            word("on on ADP IN 7 case"),
            word("Friday Friday PROPN NNP 3 obl"),
            word(". . PUNCT . 3 punct")
        };
        return PlainClause.of(Parts.sentence(text, 0, text.length(), words));
    }

    @Test
    void itsVerbIsExchanged() {
        assertThat(Change.NEGATED.text(clause())).isEqualTo("The ministry did not condemn two raids on Friday.");
        assertThat(Change.WOULD.text(clause())).isEqualTo("The ministry would condemn two raids on Friday.");
    }

    @Test
    void itsPhrasesChangePlaces() {
        assertThat(Change.PASSIVE.text(clause())).isEqualTo("Two raids were condemned by the ministry on Friday.");
        assertThat(Change.SWAPPED.text(clause())).isEqualTo("Two raids condemned the ministry on Friday.");
    }

    @Test
    void anotherMayDenyIt() {
        assertThat(Change.DENIED.text(clause()))
                .isEqualTo("A lawmaker denied that the ministry condemned two raids on Friday.");
    }

    @Test
    void anotherTenseOrAnIrregularVerbIsNotPlain() {
        assertThat(of("The ministry condemns two raids on Friday.", "condemns condemn VERB VBZ 0 root"))
                .isEmpty();
        assertThat(of("The ministry sought two raids on Friday.", "sought seek VERB VBD 0 root"))
                .isEmpty();
    }
}
