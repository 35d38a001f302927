package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.Standard;
import org.casus.actor.Cast;
import org.casus.cite.DictionaryFile;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.junit.jupiter.api.Test;

class FrameFinderTest {

    @Test
    void findsTheSidesInTheirPlaces() {
        Frame frame = fits("condemn (verb)\n  source: subject\n  target: object", "Norway condemned Iceland.");
        assertThat(frame.trigger().form()).isEqualTo("condemned");
        assertThat(frame.source()).extracting(Token::form).containsExactly("Norway");
        assertThat(frame.target()).extracting(Token::form).containsExactly("Iceland");
        assertThat(frame.how()).isEqualTo("subject is source, object is target");
    }

    @Test
    void takesTheFirstPlaceWhereSomebodyStands() {
        Frame frame =
                fits("criticise (verb)\n  source: subject\n  target: against, object", "Norway criticised Iceland.");
        assertThat(frame.how()).isEqualTo("subject is source, object is target");
    }

    @Test
    void asksForTheObject() {
        String entry = "hold (verb)\n  object: talk, meeting\n  source: subject\n  target: with";
        assertThat(fits(entry, "Norway held talks with Iceland.").object())
                .map(Token::form)
                .contains("talks");
        assertThat(lacks(entry, "Norway held islands with Iceland."))
                .isEqualTo("the object is none of those it asks for");
    }

    @Test
    void looksForTheObjectBehindAQuantity() {
        String entry = "hold (verb)\n  object: talk\n  source: subject";
        assertThat(fits(entry, "Norway held a series of talks with Iceland.").object())
                .map(Token::form)
                .contains("talks");
    }

    @Test
    void asksForTheClause() {
        String entry = "vow (verb)\n  complement: attack\n  source: subject";
        assertThat(fits(entry, "Norway vowed to attack Iceland.").trigger().form())
                .isEqualTo("vowed");
        assertThat(lacks(entry, "Norway vowed to feed Iceland.")).isEqualTo("the clause is none of those it asks for");
    }

    @Test
    void asksForAWordBelow() {
        String entry = "meet (verb)\n  words: secretly\n  source: subject";
        assertThat(fits(entry, "Norway met Iceland secretly.").trigger().form()).isEqualTo("met");
        assertThat(lacks(entry, "Norway met Iceland openly.")).isEqualTo("none of the words it asks for stands below");
    }

    @Test
    void aWordInsideASideIsNoneBelow() {
        String entry = "meet (verb)\n  words: secret\n  source: subject\n  target: object";
        assertThat(lacks(entry, "The secret army met Iceland."))
                .isEqualTo("none of the words it asks for stands below");
    }

    @Test
    void leavesAloneWhatHoldsAForbiddenWord() {
        String entry = "meet (verb)\n  without: target\n  source: subject\n  target: with";
        assertThat(lacks(entry, "Norway met its target.")).isEqualTo("\"target\" stands there");
        assertThat(fits(entry, "Norway met with Iceland.").source()).hasSize(1);
    }

    @Test
    void asksForTheParticles() {
        String entry = "lash out at (verb)\n  source: subject\n  target: at";
        assertThat(fits(entry, "Norway lashed out at Iceland.").target())
                .extracting(Token::form)
                .containsExactly("Iceland");
        assertThat(lacks(entry, "Norway lashed the sails.")).isEqualTo("\"out at\" does not follow");
    }

    @Test
    void theObjectMayStandBeforeTheParticle() {
        String entry = "call off (verb)\n  object: talk\n  source: subject";
        assertThat(fits(entry, "Norway called the talks off.").object())
                .map(Token::form)
                .contains("talks");
    }

    @Test
    void aNounHasAnOwner() {
        Frame frame = fits("criticism (noun)\n  source: owner\n  target: of", "Norway's criticism of Iceland hurt.");
        assertThat(frame.source()).extracting(Token::form).containsExactly("Norway");
        assertThat(frame.target()).extracting(Token::form).containsExactly("Iceland");
    }

    @Test
    void theClauseMayNameTheTarget() {
        Frame frame = fits("refuse (verb)\n  source: subject\n  target: clause", "Norway refused to meet Iceland.");
        assertThat(frame.target()).extracting(Token::form).containsExactly("Iceland");
    }

    @Test
    void aVerbIsNoNounAndANounNoVerb() {
        assertThat(outcomes("attack (noun)\n  source: by", "Norway attacked Iceland."))
                .isEmpty();
        assertThat(outcomes("attack (verb)\n  source: subject", "The attack by Norway failed."))
                .isEmpty();
    }

    @Test
    void aWordWithoutAnEntryGivesNothing() {
        assertThat(outcomes("condemn (verb)\n  source: subject", "Norway praised Iceland."))
                .isEmpty();
    }

    private static Frame fits(String entry, String text) {
        List<FrameFinder.Outcome> outcomes = outcomes(entry, text);
        assertThat(outcomes).singleElement().isInstanceOf(FrameFinder.Fits.class);
        return ((FrameFinder.Fits) outcomes.get(0)).frame();
    }

    private static String lacks(String entry, String text) {
        List<FrameFinder.Outcome> outcomes = outcomes(entry, text);
        assertThat(outcomes).singleElement().isInstanceOf(FrameFinder.Lacks.class);
        return ((FrameFinder.Lacks) outcomes.get(0)).what();
    }

    /** What becomes of one entry on the words of one sentence. */
    private static List<FrameFinder.Outcome> outcomes(String entry, String text) {
        List<String> lines = ("type: CONSULT\n" + entry + "\n  example: not asked for here")
                .lines()
                .toList();
        FrameFinder finder = new FrameFinder(EventDictionary.of(List.of(new DictionaryFile("own.txt", lines))));
        Sentence sentence = Standard.sentence(text);
        Cast cast = Cast.of(Standard.actors(), List.of(sentence));
        return sentence.tokens().stream()
                .flatMap(word -> finder.tryAll(sentence, word, cast).stream())
                .toList();
    }
}
