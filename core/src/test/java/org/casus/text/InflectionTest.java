package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.cite.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "condemned, condemn",
        "urged, urge",
        "denied, deny",
        "banned, ban",
        "expelled, expel",
        "banning, ban",
        "invading, invade",
        "accuses, accuse",
        "clashes, clash",
        "denies, deny",
        "struck, strike",
        "withdrew, withdraw",
        "Sank, sink",
        "treaties, treaty",
        "troops, troop"
    })
    void findsTheDictionaryFormWhateverTheLemmatizerSays(String word, String lemma) {
        assertThat(token(word, "nonsense").lemmas()).contains(lemma);
    }

    @ParameterizedTest
    @CsvSource({"red, r", "bed, b", "ring, r", "ing, ''", "congress, congres", "gas, ga"})
    void cutsNoEndingOffAShortOrHissingWord(String word, String stump) {
        assertThat(token(word, word).lemmas()).doesNotContain(stump);
    }

    @ParameterizedTest
    @CsvSource({"left, depart", "found, find"})
    void putsTheLemmatizersAnswerFirst(String word, String lemma) {
        assertThat(token(word, lemma).lemmas()).startsWith(lemma, word);
    }

    private static Token token(String word, String lemma) {
        return new Token(0, new Span(0, word.length()), word, lemma, "VERB", "_", -1, "root", 0);
    }
}
