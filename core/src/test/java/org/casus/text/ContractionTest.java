package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.casus.cite.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractionTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Iceland's, Iceland, 's",
                "ministers', ministers, '",
                "hasn't, has, n't",
                "can't, ca, n't",
                "cannot, can, not",
                "they'll, they, 'll",
                "we've, we, 've",
                "he'd, he, 'd",
                "I'm, I, 'm",
                "gonna, gon, na",
                "U.S.'s, U.S., 's"
            })
    void takesAWordApart(String word, String first, String second) {
        assertThat(pieces(word)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norway", "N'Djamena", "Sana'a", "'s", "O'Neill", "rock'n'roll", "'", "n't"})
    void leavesOtherWordsWhole(String word) {
        assertThat(pieces(word)).containsExactly(word);
    }

    @Property
    void thePiecesAreTheWord(@ForAll String word) {
        assertThat(String.join("", pieces(word))).isEqualTo(word);
    }

    private static List<String> pieces(String word) {
        return Contraction.split(word).stream()
                .map((Span span) -> span.of(word))
                .toList();
    }
}
