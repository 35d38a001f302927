package org.casus.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterCaseTest {

    @ParameterizedTest
    @CsvSource({
        "1999, NONE",
        "'--', NONE",
        "oslo, LOWER",
        "Oslo, TITLE",
        "A, TITLE",
        "'(Oslo', TITLE",
        "OSLO, CAPITALS",
        "U.N., CAPITALS",
        "McDonald, MIXED",
        "iPad, MIXED",
        "al-Sadr, MIXED",
        "7th, LOWER",
        "Élysée, TITLE"
    })
    void tellsHowAWordIsWritten(String word, LetterCase expected) {
        assertThat(LetterCase.of(word)).isEqualTo(expected);
    }
}
