package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.Standard;
import org.casus.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Holm said \"the harbour is shut\" on Monday.",
                "Holm said “the harbour is shut” on Monday.",
                "Holm said «the harbour is shut» on Monday."
            })
    void theWordsBetweenMarksAreQuotedAndTheMarksAreNot(String text) {
        assertThat(quoted(text)).containsExactly("the", "harbour", "is", "shut");
    }

    @Test
    void aTextWithoutMarksQuotesNothing() {
        assertThat(quoted("Holm said the harbour was shut.")).isEmpty();
        assertThat(quoted("Holm said the envoy's ships weren't there.")).isEmpty();
    }

    @Test
    void aQuotationGoesOnThroughItsParagraph() {
        assertThat(quoted("Holm said: “We waited. Nobody came.” She left."))
                .containsExactly("We", "waited", ".", "Nobody", "came", ".");
    }

    @Test
    void aQuotationWhoseEndIsLostEndsWithItsParagraph() {
        assertThat(quoted("The minister of Norway told the reporters in Oslo: “We waited for the ships all day.\n\n"
                        + "The ships of the Icelandic navy did not come to the harbour on that day."))
                .contains("waited")
                .doesNotContain("navy", "harbour");
    }

    @Test
    void noSentencesQuoteNothing() {
        Sentence sentence = Standard.sentence("Holm left.");
        assertThat(Quoted.in(List.of()).holds(sentence, sentence.tokens().get(0)))
                .isFalse();
    }

    private static List<String> quoted(String text) {
        List<Sentence> sentences = Standard.sentences(text);
        Quoted quoted = Quoted.in(sentences);
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> quoted.holds(sentence, token))
                        .map(token -> token.form()))
                .toList();
    }
}
