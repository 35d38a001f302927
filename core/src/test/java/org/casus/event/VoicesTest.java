package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.casus.event.HandRead.fills;
import static org.casus.event.HandRead.seen;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casus.cite.DictionaryFile;
import org.casus.parse.Impression;
import org.casus.parse.Role;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VoicesTest {

    private static final String CURSED =
            "Malta PROPN 2 nsubj | cursed VERB 0 root curse | Tonga PROPN 2 obj | before ADP 5 case | talks NOUN 2 obl";

    private static final int TRIGGER = 1;

    /** Both sides stand in it. */
    private static final Entry CURSE = entry("curse (verb)\n  modes: disapprove");

    private static final Entry HOLD = entry("hold (verb)\n  object: talks");

    @Test
    void rulesAloneHearNothingOfWhatIsSeen() {
        Frame ruled = ruled(HandRead.sentence(CURSED, seen(TRIGGER, "SANCTION", 0.99), seen(4, "CONSULT", 0.99)));
        Voices.Judged judged = judge(Voice.RULES, ruled);
        assertThat(judged.frames()).containsExactly(ruled);
        assertThat(judged.attempts()).isEmpty();
        assertThat(judge(Voice.RULES, ruled(HandRead.sentence(CURSED))).frames())
                .hasSize(1);
    }

    @Test
    void anEntryAndAnEventOfItsTypeAreOneHoweverUnsureTheReaderIs() {
        Voices.Judged judged = judge(Voice.BOTH, ruled(HandRead.sentence(CURSED, seen(TRIGGER, "ACCUSE", 0.03))));
        assertThat(judged.frames()).singleElement().satisfies(frame -> {
            assertThat(frame.entry()).isEqualTo(CURSE);
            assertThat(frame.rule()).isEqualTo("own.txt:2 curse (verb) and the reader sees ACCUSE (0.03)");
            assertThat(frame.confidence()).contains(Confidence.ofBoth(0.03));
        });
        assertThat(judged.attempts()).isEmpty();
    }

    @Test
    void theSidesAreTheReadersWhereItIsSure() {
        Impression reversed = seen(TRIGGER, "ACCUSE", 0.9, fills(Role.SOURCE, 2, 0.9), fills(Role.TARGET, 0, 0.8));
        Frame frame = coded(Voice.BOTH, ruled(HandRead.sentence(CURSED, reversed)));
        assertThat(words(frame.source())).containsExactly("Tonga");
        assertThat(words(frame.target())).containsExactly("Malta");
        assertThat(frame.how()).contains("subject is source", "the target least surely (0.80)");
    }

    @Test
    void theSidesAreTheEntrysWhereTheReaderIsNotSure() {
        Impression reversed = seen(TRIGGER, "ACCUSE", 0.9, fills(Role.SOURCE, 2, 0.79), fills(Role.TARGET, 0, 0.79));
        Frame frame = coded(Voice.BOTH, ruled(HandRead.sentence(CURSED, reversed)));
        assertThat(words(frame.source())).containsExactly("Malta");
        assertThat(words(frame.target())).containsExactly("Tonga");
        assertThat(frame.how()).isEqualTo("subject is source, object is target");
    }

    @Test
    void aSideThatTheEntryLacksIsTheReadersAndItsReasonToo() {
        Sentence sentence = HandRead.sentence(CURSED, seen(TRIGGER, "ACCUSE", 0.9, fills(Role.TARGET, 2, 0.8)));
        Frame frame = coded(Voice.BOTH, ruled(sentence, List.of(0), List.of(), "subject is source"));
        assertThat(words(frame.source())).containsExactly("Malta");
        assertThat(words(frame.target())).containsExactly("Tonga");
        assertThat(frame.how())
                .isEqualTo("subject is source, the reader sees its sides, the target least surely (0.80)");
    }

    @Test
    void whomTheEntryKnowsAsTargetTheReaderMakesNoSource() {
        Sentence sentence = HandRead.sentence(CURSED, seen(TRIGGER, "ACCUSE", 0.9, fills(Role.SOURCE, 2, 0.7)));
        Frame frame = coded(Voice.BOTH, ruled(sentence, List.of(), List.of(2), "object is target"));
        assertThat(frame.source()).isEmpty();
        assertThat(words(frame.target())).containsExactly("Tonga");
    }

    @Test
    void aContentThatTheEntryLacksIsTheReaders() {
        Sentence sentence = HandRead.sentence(CURSED, seen(TRIGGER, "ACCUSE", 0.9, fills(Role.CONTENT, 4, 0.8)));
        assertThat(coded(Voice.BOTH, ruled(sentence)).content())
                .map(Token::form)
                .contains("talks");
    }

    @Test
    void theModeIsTheEntrysAndWhereItNamesNoneTheReaders() {
        Sentence sentence = HandRead.sentence(CURSED, seen(TRIGGER, TRIGGER, "ACCUSE", "investigate", 0.9));
        assertThat(coded(Voice.BOTH, ruled(sentence)).modes()).containsExactly("disapprove");
        Frame plain = frame(sentence, entry("curse (verb)"), List.of(0), List.of(2), Optional.empty(), "");
        assertThat(coded(Voice.BOTH, plain).modes()).containsExactly("investigate");
    }

    @Test
    void anEntryInWhoseWordsTheReaderSeesNothingStandsAndSaysSo() {
        Voices.Judged judged = judge(Voice.BOTH, ruled(HandRead.sentence(CURSED, seen(4, "CONSULT", 0.3))));
        assertThat(judged.frames()).singleElement().satisfies(frame -> {
            assertThat(frame.entry()).isEqualTo(CURSE);
            assertThat(frame.rule()).isEqualTo("own.txt:2 curse (verb), though the reader sees none");
            assertThat(frame.confidence()).contains(Confidence.UNSEEN);
            assertThat(words(frame.source())).containsExactly("Malta");
            assertThat(words(frame.target())).containsExactly("Tonga");
            assertThat(frame.how()).isEqualTo("subject is source, object is target");
            assertThat(frame.modes()).containsExactly("disapprove");
        });
    }

    @Test
    void thatTheReaderSeesNothingDoesNotSpeakAgainstAStatement() {
        Frame ruled = frame(
                HandRead.sentence(CURSED),
                entry("curse (verb)\n  type: STATEMENT"),
                List.of(0),
                List.of(),
                Optional.empty(),
                "subject is source");
        Frame frame = coded(Voice.BOTH, ruled);
        assertThat(frame.rule()).isEqualTo(ruled.rule());
        assertThat(frame.confidence()).contains(Confidence.UNSEEN_SAYING);
    }

    @Test
    void anEventSeenInTheWordsOfAnotherEntrySpeaksForThatEntryOnly() {
        Sentence sentence = HandRead.sentence(CURSED, seen(4, "ACCUSE", 0.3));
        List<Frame> ruled =
                List.of(ruled(sentence), frame(sentence, CURSE, 4, List.of(), List.of(), Optional.empty(), ""));
        assertThat(new Voices(Voice.BOTH)
                        .judge(sentence, ruled, frame -> Optional.empty())
                        .frames())
                .extracting(frame -> frame.trigger().form(), Frame::rule)
                .containsExactly(
                        tuple("cursed", "own.txt:2 curse (verb), though the reader sees none"),
                        tuple("talks", "own.txt:2 curse (verb) and the reader sees ACCUSE (0.30)"));
    }

    @Test
    void anEventOfTheEntrysTypeInOtherWordsIsTheSame() {
        Frame frame = coded(Voice.BOTH, ruled(HandRead.sentence(CURSED, seen(4, "ACCUSE", 0.8))));
        assertThat(frame.trigger().form()).isEqualTo("cursed");
        assertThat(frame.confidence()).contains(Confidence.ofBoth(0.8));
    }

    @ParameterizedTest
    @CsvSource({"0.99, SANCTION", "0.3, ACCUSE"})
    void anotherTypeOverrulesTheEntrysWhereTheReaderIsSureOfIt(double score, EventType type) {
        Sentence sentence = HandRead.sentence(CURSED, seen(TRIGGER, "SANCTION", score));
        assertThat(coded(Voice.BOTH, ruled(sentence)).entry().type()).isEqualTo(type);
    }

    @Test
    void whatOverrulesAnEntryStandsAtItsWordsAndTakesItsSidesWhereItHasNone() {
        Frame ruled = ruled(HandRead.sentence(CURSED, seen(TRIGGER, "SANCTION", 0.99)));
        Voices.Judged judged = judge(Voice.BOTH, ruled);
        assertThat(judged.frames()).singleElement().satisfies(frame -> {
            assertThat(frame.trigger()).isEqualTo(ruled.trigger());
            assertThat(frame.source()).isEqualTo(ruled.source());
            assertThat(frame.target()).isEqualTo(ruled.target());
            assertThat(frame.rule()).isEqualTo("the reader sees SANCTION (0.99), not own.txt:2 curse (verb)");
            assertThat(frame.confidence()).contains(Confidence.OVERRULING);
            assertThat(frame.modes()).isEmpty();
        });
        assertThat(told(judged))
                .containsExactly(
                        "cursed: the reader sees SANCTION (0.99) (own.txt:2 curse (verb))",
                        "cursed: coded (the reader sees SANCTION (0.99), not own.txt:2 curse (verb))");
    }

    @Test
    void whatOverrulesAnEntryByItsObjectStandsAtItsVerb() {
        Frame frame = coded(Voice.BOTH, held("SANCTION"));
        assertThat(frame.entry().type()).isEqualTo(EventType.SANCTION);
        assertThat(frame.trigger().form()).isEqualTo("held");
        assertThat(frame.object()).map(Token::form).contains("talks");
    }

    @Test
    void whatOverrulesAnEntryHasItsOwnSidesWhereItSeesAny() {
        Sentence sentence = HandRead.sentence(CURSED, seen(TRIGGER, "SANCTION", 0.99, fills(Role.SOURCE, 2, 0.9)));
        Frame frame = coded(Voice.BOTH, ruled(sentence));
        assertThat(words(frame.source())).containsExactly("Tonga");
        assertThat(frame.target()).isEmpty();
    }

    @Test
    void anUnsureOtherTypeIsADoubtThatTheReasonTells() {
        Impression doubt = seen(TRIGGER, "SANCTION", 0.3, fills(Role.SOURCE, 4, 0.9));
        Voices.Judged judged = judge(Voice.BOTH, ruled(HandRead.sentence(CURSED, doubt)));
        assertThat(judged.frames()).singleElement().satisfies(frame -> {
            assertThat(frame.entry()).isEqualTo(CURSE);
            assertThat(words(frame.source())).containsExactly("Malta");
            assertThat(frame.rule()).isEqualTo("own.txt:2 curse (verb), though the reader sees SANCTION (0.30)");
            assertThat(frame.confidence()).contains(Confidence.ofDoubted(0.3));
        });
        assertThat(judged.attempts()).isEmpty();
    }

    @Test
    void aSurerOtherTypeWithoutTheSidesItNeedsIsADoubtOnly() {
        Frame ruled = ruled(HandRead.sentence(CURSED, seen(TRIGGER, "SANCTION", 0.99)));
        Function<Frame, Optional<String>> lack = frame -> frame.entry().type() == EventType.SANCTION
                ? Optional.of("no side is a political actor")
                : Optional.empty();
        Voices.Judged judged = new Voices(Voice.BOTH).judge(ruled.sentence(), List.of(ruled), lack);
        assertThat(judged.frames())
                .singleElement()
                .satisfies(frame -> assertThat(frame.entry()).isEqualTo(CURSE));
    }

    @ParameterizedTest
    @CsvSource({
        "BOTH, 0.3, not likely enough",
        "BOTH, 0.99, coded",
        "READER, 0.3, not likely enough",
        "READER, 0.99, coded"
    })
    void whatTheReaderAloneSeesIsCodedWhereItIsSureOfIt(Voice voice, double score, String outcome) {
        Sentence sentence = HandRead.sentence(
                CURSED, seen(4, "CONSULT", score, fills(Role.PARTY, 0, 0.9), fills(Role.PARTY, 2, 0.9)));
        Voices.Judged judged = new Voices(voice).judge(sentence, List.of(), frame -> Optional.empty());
        assertThat(judged.attempts()).extracting(Attempt::outcome).containsExactly(outcome);
        assertThat(judged.frames())
                .extracting(frame -> frame.trigger().form(), frame -> words(frame.source()))
                .isEqualTo(outcome.equals("coded") ? List.of(tuple("talks", List.of("Malta"))) : List.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = Voice.class,
            names = {"READER", "BOTH"})
    void whatTheReaderAloneSeesNeedsItsSidesAsAnyEntryDoes(Voice voice) {
        Sentence sentence = HandRead.sentence(CURSED, seen(4, "CONSULT", 0.99));
        Voices.Judged judged =
                new Voices(voice).judge(sentence, List.of(), frame -> Optional.of("no side is a political actor"));
        assertThat(judged.frames()).isEmpty();
        assertThat(told(judged))
                .containsExactly("talks: no side is a political actor (the reader sees CONSULT (0.99))");
    }

    @Test
    void theReaderAloneHearsNothingOfEntries() {
        Frame ruled = ruled(HandRead.sentence(CURSED, seen(TRIGGER, "ACCUSE", 0.99, fills(Role.SOURCE, 2, 0.9))));
        Voices.Judged judged = judge(Voice.READER, ruled);
        assertThat(judged.frames()).singleElement().satisfies(frame -> {
            assertThat(frame.rule()).isEqualTo("the reader sees ACCUSE (0.99)");
            assertThat(words(frame.source())).containsExactly("Tonga");
        });
        assertThat(judge(Voice.READER, ruled(HandRead.sentence(CURSED))))
                .isEqualTo(new Voices.Judged(List.of(), List.of()));
    }

    @Test
    void whatIsSeenInTheObjectOfAnEntryIsItsEvent() {
        Frame frame = coded(Voice.BOTH, held("ACCUSE"));
        assertThat(frame.trigger().form()).isEqualTo("held");
        assertThat(frame.rule()).isEqualTo("own.txt:2 hold (verb) and the reader sees ACCUSE (0.99)");
    }

    @Test
    void eventsOfBothComeInTheOrderOfTheText() {
        Sentence sentence = HandRead.sentence(
                "Strikes NOUN 4 nsubj | Malta PROPN 4 dep | then ADV 4 advmod | cursed VERB 0 root curse | Tonga PROPN 4 obj",
                seen(0, "PROTEST", 0.99),
                seen(3, "ACCUSE", 0.99));
        Frame ruled = frame(sentence, CURSE, 3, List.of(1), List.of(), Optional.empty(), "");
        assertThat(judge(Voice.BOTH, ruled).frames())
                .extracting(frame -> frame.trigger().form())
                .containsExactly("Strikes", "cursed");
    }

    private static Voices.Judged judge(Voice voice, Frame ruled) {
        return new Voices(voice).judge(ruled.sentence(), List.of(ruled), frame -> Optional.empty());
    }

    /** The only event that comes of it. */
    private static Frame coded(Voice voice, Frame ruled) {
        List<Frame> frames = judge(voice, ruled).frames();
        assertThat(frames).hasSize(1);
        return frames.get(0);
    }

    private static List<String> told(Voices.Judged judged) {
        return judged.attempts().stream()
                .map(attempt -> attempt.trigger().text() + ": " + attempt.outcome() + " (" + attempt.rule() + ")")
                .toList();
    }

    private static Frame ruled(Sentence sentence) {
        return ruled(sentence, List.of(0), List.of(2), "subject is source, object is target");
    }

    private static Frame ruled(Sentence sentence, List<Integer> source, List<Integer> target, String how) {
        return frame(sentence, CURSE, source, target, Optional.empty(), how);
    }

    /** An entry that took its noun, in which the reader sees an event. */
    private static Frame held(String type) {
        Sentence sentence = HandRead.sentence(
                "Malta PROPN 2 nsubj | held VERB 0 root hold | talks NOUN 2 obj", seen(2, type, 0.99));
        return frame(
                sentence,
                HOLD,
                List.of(0),
                List.of(),
                Optional.of(sentence.tokens().get(2)),
                "subject is source");
    }

    /** A frame of an entry at the second word. */
    private static Frame frame(
            Sentence sentence,
            Entry entry,
            List<Integer> source,
            List<Integer> target,
            Optional<Token> object,
            String how) {
        return frame(sentence, entry, TRIGGER, source, target, object, how);
    }

    private static Frame frame(
            Sentence sentence,
            Entry entry,
            int trigger,
            List<Integer> source,
            List<Integer> target,
            Optional<Token> object,
            String how) {
        return new Frame(
                entry,
                entry.label(),
                sentence,
                sentence.tokens().get(trigger),
                object,
                source.stream().map(sentence.tokens()::get).toList(),
                target.stream().map(sentence.tokens()::get).toList(),
                Optional.empty(),
                how,
                entry.modes(),
                Optional.empty());
    }

    /** An entry of ACCUSE. */
    private static Entry entry(String lines) {
        List<String> file = ("type: ACCUSE\n" + lines
                        + "\n  source: subject\n  target: object\n  example: not asked for here")
                .lines()
                .toList();
        return EventDictionary.of(List.of(new DictionaryFile("own.txt", file)))
                .entries()
                .get(0);
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::form).toList();
    }
}
