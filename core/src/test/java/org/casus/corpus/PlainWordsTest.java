package org.casus.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainWordsTest {

    @Test
    void wordsAreWithoutSigns() {
        assertThat(PlainWords.of("\"Oman's cease-fire,\" he said – in 2019."))
                .containsExactly("oman's", "cease-fire", "he", "said", "in", "2019");
    }

    @Test
    void formsOfOneWordAreOne() {
        assertThat(PlainWords.dictionaryForm("shelled")).isEqualTo("shell");
        assertThat(PlainWords.dictionaryForm("talks")).isEqualTo("talk");
        assertThat(PlainWords.dictionaryForm("crisis")).isEqualTo("crisis");
        assertThat(PlainWords.dictionaryForm("quickly")).isEqualTo("quickly");
    }

    @Test
    void onlyVerbsAndNounsHaveAForm() {
        assertThat(PlainWords.verbOrNoun("shelled")).contains("shell");
        assertThat(PlainWords.verbOrNoun("quickly")).isEmpty();
    }

    @Test
    void ofAPhraseTheFirstWordIsInItsDictionaryForm() {
        assertThat(PlainWords.phrase("Walked out")).isEqualTo("walk out");
        assertThat(PlainWords.phrase("…")).isEqualTo("…");
    }
}
