package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.casus.text.Contraction.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractionTest {

    @Test
    void takesThePossessiveOffAName() {
        assertThat(Contraction.split("Iceland's", "PROPN+PART", "Iceland+'s"))
                .extracting(Piece::begin, Piece::form, Piece::tag, Piece::lemma)
                .containsExactly(tuple(0, "Iceland", "PROPN", "Iceland"), tuple(7, "'s", "PART", "'s"));
    }

    @Test
    void takesThePossessiveOffAPlural() {
        assertThat(Contraction.split("ministers'", "NOUN", "minister"))
                .extracting(Piece::begin, Piece::form, Piece::tag)
                .containsExactly(tuple(0, "ministers", "NOUN"), tuple(9, "'", "PART"));
    }

    @Test
    void takesTheNegationOffAnAuxiliary() {
        assertThat(Contraction.split("hasn't", "AUX+PART", "have+not"))
                .extracting(Piece::begin, Piece::form, Piece::tag, Piece::lemma)
                .containsExactly(tuple(0, "has", "AUX", "have"), tuple(3, "n't", "PART", "not"));
    }

    @Test
    void makesAnAuxiliaryOfWhatIsNegatedWhateverTheTaggerSays() {
        assertThat(Contraction.split("cannot", "VERB", "cannot"))
                .extracting(Piece::form, Piece::tag, Piece::lemma)
                .containsExactly(tuple("can", "AUX", "can"), tuple("not", "PART", "not"));
    }

    @ParameterizedTest
    @CsvSource({"we'll, will", "they're, be", "we've, have", "he'd, would", "I'm, be"})
    void knowsTheVerbOfAShortAuxiliary(String word, String lemma) {
        Piece auxiliary = Contraction.split(word, "PRON", word).get(1);
        assertThat(auxiliary.tag()).isEqualTo("AUX");
        assertThat(auxiliary.lemma()).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"Norway", "N'Djamena", "Sana'a", "'s", "O'Neill", "rock'n'roll"})
    void leavesOtherWordsWhole(String word) {
        assertThat(Contraction.split(word, "PROPN", word))
                .extracting(Piece::form)
                .containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({"Iceland's", "hasn't", "cannot", "they'll", "'''s", "1990's", "U.S.'s"})
    void thePiecesAreTheWord(String word) {
        StringBuilder whole = new StringBuilder();
        for (Piece piece : Contraction.split(word, "NOUN", word)) {
            assertThat(piece.begin()).isEqualTo(whole.length());
            whole.append(piece.form());
        }
        assertThat(whole).hasToString(word);
    }
}
