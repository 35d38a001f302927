package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.casus.actor.Spelling.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"Jong-un, Jong Un", "U.S., US", "Reykjavík, Reykjavik", "K.C.N.A., KCNA"})
    void comparesWordsWithoutHyphensPointsAndAccents(String one, String other) {
        assertThat(keys(one)).isEqualTo(keys(other));
    }

    @Test
    void aTextMayWriteMoreCapitalsThanTheNameButNotFewer() {
        assertThat(word("NORWAY").mayStandFor(word("Norway"))).isTrue();
        assertThat(word("norway").mayStandFor(word("Norway"))).isFalse();
        assertThat(word("Us").mayStandFor(word("US"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Afganistan, Afghanistan",
        "Ukraiine, Ukraine",
        "Ukrayne, Ukraine",
        "Pakisatn, Pakistan",
        "Norwya, Norway",
        "Iceland, Icelnad"
    })
    void aLetterMissingWrongOrBesideItsPlaceLeavesAWordNear(String one, String other) {
        assertThat(Spelling.isNear(one, other)).isTrue();
        assertThat(Spelling.isNear(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Norway, Norway",
        "Iran, Iraq",
        "Niger, Nigeria",
        "Gambia, Zambia",
        "Austria, Australia",
        "Slovakia, Slovenia"
    })
    void theSameWordShortWordsAnotherFirstLetterAndTwoLettersAreNotNear(String one, String other) {
        assertThat(Spelling.isNear(one, other)).isFalse();
        assertThat(Spelling.isNear(other, one)).isFalse();
    }

    @Property
    void wordsStandInOrderInsideTheText(@ForAll String text) {
        int at = 0;
        for (Word word : Spelling.words(text, 0)) {
            assertThat(word.span().begin()).isGreaterThanOrEqualTo(at);
            assertThat(word.span().length()).isPositive();
            at = word.span().end();
        }
        assertThat(at).isLessThanOrEqualTo(text.length());
    }

    private static List<String> keys(String text) {
        return Spelling.words(text, 0).stream().map(Word::key).toList();
    }

    private static Word word(String text) {
        return Spelling.words(text, 0).get(0);
    }
}
