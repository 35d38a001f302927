package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.casus.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minister  | The Norwegian foreign minister met reporters.             | The Norwegian foreign minister
            Kari      | Norwegian Prime Minister Kari Holm condemned Iceland.     | Norwegian Prime Minister Kari Holm
            soldiers  | Two hundred Chadian soldiers crossed the river.           | Two hundred Chadian soldiers
            minister  | The foreign minister of Norway condemned Iceland.         | The foreign minister of Norway
            envoy     | Norway's special envoy condemned Iceland.                 | Norway's special envoy
            attack    | The minister condemned the attack.                        | the attack
            """)
    void holdsWhatBelongsToTheNoun(String head, String text, String phrase) {
        assertThat(phrase(head, text).words().text()).isEqualTo(phrase);
    }

    @Test
    void endsBeforeARelativeClause() {
        assertThat(phrase("minister", "The minister who condemned Iceland met the press.")
                        .words()
                        .text())
                .isEqualTo("The minister");
    }

    @Test
    void endsBeforeACoordinatedNoun() {
        assertThat(phrase("Norway", "Norway and Iceland met in Oslo.").words().text())
                .isEqualTo("Norway");
    }

    @Test
    void leavesItsOwnPrepositionOut() {
        assertThat(phrase("border", "The envoys met at the northern border.")
                        .words()
                        .text())
                .isEqualTo("the northern border");
    }

    @Test
    void theCoreLeavesOutWhatFollowsThePreposition() {
        assertThat(phrase("minister", "The foreign minister of Norway condemned Iceland.")
                        .coreWords()
                        .text())
                .isEqualTo("The foreign minister");
    }

    @Test
    void findsTheNounsBehindItsPrepositions() {
        NounPhrase minister = phrase("minister", "The foreign minister of Norway condemned Iceland.");
        assertThat(minister.after(Set.of("of"))).extracting(Token::form).containsExactly("Norway");
        assertThat(minister.after(Set.of("from"))).isEmpty();
    }

    private static NounPhrase phrase(String head, String text) {
        Sentence sentence = Standard.sentence(text);
        Token noun = sentence.tokens().stream()
                .filter(token -> token.form().equals(head))
                .findFirst()
                .orElseThrow();
        return NounPhrase.of(sentence, noun);
    }
}
