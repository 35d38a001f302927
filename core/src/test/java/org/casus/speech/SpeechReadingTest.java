package org.casus.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.Standard;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechReadingTest {

    private static final SpeechReading READING =
            new SpeechReading(Cues.of(Standard.dictionaries().files()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad said       | Chad said that Norway had attacked Iceland.
            Chad claims     | Chad claims that Norway attacked Iceland.
            media reported  | Norway attacked Iceland on Monday, state media reported.
            newspaper said  | Norway attacked Iceland on Monday, the newspaper said.
            Chad According to | According to Chad, Norway attacked Iceland.
            officials according to | Norway attacked Iceland, according to Chadian officials.
            """)
    void findsWhoSaysSo(String saying, String text) {
        assertThat(over("attacked", text)).containsExactly(saying);
    }

    @Test
    void goesFromThePageInward() {
        assertThat(over("condemned", "Chad said Norway condemned Iceland, according to IRNA."))
                .containsExactly("IRNA according to", "Chad said");
    }

    @Test
    void whatTheWriterTellsNobodyElseSays() {
        assertThat(over("attacked", "Norway attacked Iceland.")).isEmpty();
    }

    @Test
    void theSayingItselfIsNotSaidByItsSpeaker() {
        assertThat(over("said", "Chad said that Norway had attacked Iceland.")).isEmpty();
    }

    @Test
    void anotherVerbAboveIsNoSaying() {
        assertThat(over("attacked", "Chad saw that Norway attacked Iceland.")).isEmpty();
    }

    @Test
    void atGivesTheSpeakerOfACue() {
        Sentence sentence = Standard.sentence("The newspaper reported rain.");
        assertThat(READING.at(sentence, token(sentence, "reported")))
                .map(saying -> saying.speaker().form())
                .contains("newspaper");
    }

    @Test
    void aDayIsNoSpeaker() {
        Sentence sentence = Standard.sentence("The week said little of the raid.");
        assertThat(READING.at(sentence, token(sentence, "said"))).isEmpty();
    }

    @Test
    void aCueIsAVerbOfTheDictionary() {
        Sentence sentence = Standard.sentence("Chad announced that Norway had attacked Iceland.");
        assertThat(READING.isCue(token(sentence, "announced"))).isTrue();
        assertThat(READING.isCue(token(sentence, "attacked"))).isFalse();
        assertThat(READING.isCue(token(sentence, "Chad"))).isFalse();
    }

    private static List<String> over(String word, String text) {
        Sentence sentence = Standard.sentence(text);
        return READING.over(sentence, token(sentence, word)).stream()
                .map(saying -> saying.speaker().form() + " " + saying.cue().text())
                .toList();
    }

    private static Token token(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
