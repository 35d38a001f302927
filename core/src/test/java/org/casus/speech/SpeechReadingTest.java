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
            officials according to | Norway attacked Iceland, according to U.S. and South Korean officials.
            Chad according to | Norway attacked Iceland, according to Chad and Sudan.
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
    void whoIsCitedSpeaksBehindWhoCites() {
        assertThat(over("attacked", "Norway attacked Iceland, the newspaper reported, citing Chadian officials."))
                .containsExactly("newspaper reported", "officials citing");
        assertThat(over("attacked", "Norway attacked Iceland on Monday, the newspaper said, citing a diplomat."))
                .containsExactly("newspaper said", "diplomat citing");
    }

    @Test
    void whoIsQuotedAsSayingSpeaksBehindWhoQuotes() {
        assertThat(over("attacked", "The agency quoted an unnamed official as saying Norway attacked Iceland."))
                .containsExactly("agency quoted", "official saying");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway saying   | Norway welcomed the vote, saying Iceland had lied.
            minister saying | The Norwegian minister condemned the raid, saying that Iceland had lied.
            Chad said       | Chad left the talks and said Iceland had lied.
            """)
    void aSayingWithoutASubjectSharesThatOfTheVerbAboveIt(String saying, String text) {
        assertThat(over("lied", text)).containsExactly(saying);
    }

    @Test
    void whatAWordMarksIsTheChainOfThoseWhoSpeak() {
        String text = "Norway attacked Iceland, the newspaper reported, citing Chadian officials.";
        assertThat(marked("reported", text)).containsExactly("newspaper reported", "officials citing");
        assertThat(marked("saying", "Norway welcomed the vote, saying Iceland had lied."))
                .containsExactly("Norway saying");
        assertThat(marked("to", "Norway attacked Iceland, according to Chadian officials."))
                .containsExactly("officials according to");
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
        return written(READING.over(sentence, token(sentence, word)));
    }

    private static List<String> marked(String cue, String text) {
        Sentence sentence = Standard.sentence(text);
        return written(READING.markedBy(sentence, token(sentence, cue)));
    }

    private static List<String> written(List<Saying> sayings) {
        return sayings.stream()
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
