package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.casus.Standard;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    @ParameterizedTest
    @CsvSource({
        "Dozens of fishermen blocked the port., Dozens, fishermen",
        "A member of the council left., member, council",
        "Thousands of teachers from Bergen marched., Thousands, teachers"
    })
    void whatAMeasureCountsStandsBehindOf(String text, String measure, String counted) {
        assertThat(counted(text, measure)).contains(counted);
    }

    @Test
    void aNounOfItsOwnCountsNobody() {
        assertThat(counted("The mayor of Bergen left.", "mayor")).isEmpty();
    }

    @Test
    void aMeasureWithoutOfCountsNobody() {
        assertThat(counted("Thousands marched.", "Thousands")).isEmpty();
    }

    private static Optional<String> counted(String text, String measure) {
        Sentence sentence = Standard.sentences(text).get(0);
        Token head = sentence.tokens().stream()
                .filter(token -> token.form().equals(measure))
                .findFirst()
                .orElseThrow();
        return Measures.counted(NounPhrase.of(sentence, head)).map(Token::form);
    }
}
