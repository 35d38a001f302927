package org.casus.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.casus.cite.DictionaryException;
import org.casus.cite.DictionaryFile;
import org.casus.cite.Span;
import org.casus.text.Token;
import org.junit.jupiter.api.Test;

class CuesTest {

    @Test
    void knowsTheVerbsOfItsFilesInEveryInflection() {
        Cues cues = cues("# own", "", "verb | source", "murmur | own");
        assertThat(cues.isCue(verb("murmured", "murmur"))).isTrue();
        assertThat(cues.isCue(verb("murmurs", "murmurs"))).isTrue();
        assertThat(cues.isCue(verb("shouted", "shout"))).isFalse();
    }

    @Test
    void otherFilesArePassedOver() {
        Cues cues = Cues.of(List.of(new DictionaryFile("seats.txt", List.of("murmur"))));
        assertThat(cues.isCue(verb("murmured", "murmur"))).isFalse();
    }

    @Test
    void refusesALineWithoutASource() {
        assertThatThrownBy(() -> cues("verb | source", "murmur"))
                .isInstanceOf(DictionaryException.class)
                .hasMessage("cues.txt:2: two columns, \"verb | source\", are expected, not \"murmur\"");
    }

    @Test
    void refusesALineWithoutAVerb() {
        assertThatThrownBy(() -> cues(" | own"))
                .isInstanceOf(DictionaryException.class)
                .hasMessageStartingWith("cues.txt:1: two columns");
    }

    private static Token verb(String form, String lemma) {
        return new Token(0, new Span(0, form.length()), form, lemma, "VERB", "_", -1, "root", 0);
    }

    private static Cues cues(String... lines) {
        return Cues.of(List.of(new DictionaryFile("cues.txt", List.of(lines))));
    }
}
