package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.Standard;
import org.casus.actor.Cast;
import org.casus.cite.DictionaryFile;
import org.casus.speech.Cues;
import org.casus.speech.SpeechReading;
import org.casus.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameChoiceTest {

    private static final String MEET =
            "type: CONSULT\nmeet (verb)\n  source: subject\n  target: object\n  example: not asked for here\n  needs: ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            source         | Norway met the baker.      | coded
            source         | The baker met Norway.      | no political actor as source
            target         | The baker met Norway.      | coded
            target         | Norway met the baker.      | no political actor as target
            both           | Norway met Iceland.        | coded
            both           | Norway met the baker.      | not both sides are political actors
            both           | Norway met Norway.         | source and target are one actor
            either         | Norway met the baker.      | coded
            either         | The cook met the baker.    | no side is a political actor
            target present | Norway met the baker.      | coded
            target present | Norway met.                | no political actor, or no target
            """)
    void needsPoliticalActorsAsItsSides(String needs, String text, String outcome) {
        assertThat(choose(MEET + needs, text).attempts())
                .extracting(Attempt::outcome)
                .containsExactly(outcome);
    }

    @Test
    void aTeacherOfNoCountryIsNoPoliticalActorButAMinisterOfNoneIs() {
        assertThat(choose(MEET + "source", "The teacher met Norway.").frames()).isEmpty();
        assertThat(choose(MEET + "source", "The minister met Norway.").frames()).hasSize(1);
    }

    @Test
    void theEntryThatAsksForMoreWins() {
        String entries = """
                type: CONSULT
                meet (verb)
                  source: subject
                  example: not asked for here

                meet (verb)
                  words: secretly
                  source: subject
                  example: not asked for here
                """;
        FrameChoice.Chosen chosen = choose(entries, "Norway met Iceland secretly.");
        assertThat(chosen.frames()).extracting(frame -> frame.entry().cite()).containsExactly("own.txt:6");
        assertThat(chosen.attempts())
                .extracting(Attempt::outcome)
                .containsExactlyInAnyOrder("coded", "a closer entry fits");
    }

    @Test
    void aNounThatAVerbTookAsItsObjectIsNoEventOfItsOwn() {
        String entries = """
                type: CONSULT
                hold (verb)
                  object: talk
                  source: subject
                  target: with
                  example: not asked for here

                talk (noun)
                  target: with
                  example: not asked for here
                """;
        FrameChoice.Chosen chosen = choose(entries, "Norway held talks with Iceland.");
        assertThat(chosen.frames()).extracting(frame -> frame.trigger().form()).containsExactly("held");
        assertThat(chosen.attempts()).extracting(Attempt::outcome).contains("part of another trigger");
    }

    @Test
    void whatIsAskedForIsOnlySpokenOf() {
        assertThat(outcomes("Norway urged Iceland to condemn the Chadian raid.", "condemn"))
                .contains("only spoken of");
        assertThat(Standard.event("Norway urged Iceland to condemn the Chadian raid.")
                        .type())
                .isEqualTo(EventType.REQUEST);
    }

    @Test
    void whatIsThreatenedIsOnlySpokenOf() {
        assertThat(outcomes("Norway threatened to attack Iceland.", "attack")).contains("only spoken of");
        assertThat(Standard.event("Norway threatened to attack Iceland.").type())
                .isEqualTo(EventType.THREATEN);
    }

    @Test
    void aSayingThatHoldsAnEventOnlyAttributesIt() {
        assertThat(outcomes("Chad said that Norway had attacked Iceland.", "said"))
                .contains("what is said is an event; the saying attributes it");
        assertThat(Standard.event("Chad said that Norway had attacked Iceland.").type())
                .isEqualTo(EventType.ASSAULT);
    }

    @Test
    void aSayingThatHoldsNoEventIsAStatement() {
        assertThat(Standard.event("The Norwegian foreign minister said the harbour was open.")
                        .type())
                .isEqualTo(EventType.STATEMENT);
    }

    @Test
    void twoVerbsOfOneSentenceAreTwoEvents() {
        assertThat(Standard.events("Norway attacked Iceland on Monday and condemned Chad."))
                .extracting(Event::type)
                .containsExactly(EventType.ASSAULT, EventType.ACCUSE);
    }

    private static List<String> outcomes(String text, String trigger) {
        return Standard.casus().explain(text).get(0).attempts().stream()
                .filter(attempt -> attempt.trigger().text().equals(trigger))
                .map(Attempt::outcome)
                .toList();
    }

    private static FrameChoice.Chosen choose(String entries, String text) {
        EventDictionary dictionary = EventDictionary.of(
                List.of(new DictionaryFile("own.txt", entries.lines().toList())));
        FrameChoice choice = new FrameChoice(
                new FrameFinder(dictionary),
                new SpeechReading(Cues.of(Standard.dictionaries().files())),
                Voice.RULES);
        Sentence sentence = Standard.sentence(text);
        return choice.choose(sentence, Cast.of(Standard.actors(), List.of(sentence)), Cast.NO_DAY);
    }
}
