package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.event.HandRead.fills;
import static org.casus.event.HandRead.seen;

import java.util.List;
import org.casus.parse.Filler;
import org.casus.parse.Impression;
import org.casus.parse.Role;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenFramesTest {

    private static final Sentence RAID =
            HandRead.sentence("Malta PROPN 2 nsubj | bombed VERB 0 root bomb | Tonga PROPN 2 obj | twice ADV 2 advmod");

    private static final Sentence TALKS = HandRead.sentence(
            "Malta PROPN 4 nsubj | and CCONJ 3 cc | Tonga PROPN 1 conj | debated VERB 0 root debate | quotas NOUN 4 obj");

    @Test
    void whoFillsARoleStandsOnItsSide() {
        Impression bombed = seen(1, "ASSAULT", 0.97, fills(Role.SOURCE, 0, 0.9), fills(Role.TARGET, 2, 0.8));
        Frame frame = SeenFrames.of(RAID, bombed);
        assertThat(frame.trigger().form()).isEqualTo("bombed");
        assertThat(words(frame.source())).containsExactly("Malta");
        assertThat(words(frame.target())).containsExactly("Tonga");
        assertThat(frame.object()).isEmpty();
        assertThat(frame.confidence()).contains(Confidence.ofAlone(0.97));
        assertThat(frame.entry().type()).isEqualTo(EventType.ASSAULT);
        assertThat(frame.entry().lemma()).isEqualTo("bomb");
        assertThat(frame.entry().mutual()).isFalse();
    }

    @Test
    void itsReasonsTellHowSurelyItWasSeen() {
        Impression bombed = seen(1, "ASSAULT", 0.968, fills(Role.SOURCE, 0, 0.9), fills(Role.TARGET, 2, 0.8));
        Frame frame = SeenFrames.of(RAID, bombed);
        assertThat(frame.rule()).isEqualTo("the reader sees ASSAULT (0.97)");
        assertThat(frame.how()).isEqualTo("the reader sees its sides, the target least surely (0.80)");
    }

    @Test
    void withoutASideThereIsNothingToSayOfSides() {
        Impression bombed = seen(1, "ASSAULT", 0.97, fills(Role.TIME, 3, 0.6), fills(Role.TARGET, 2, 0.3));
        assertThat(SeenFrames.of(RAID, bombed).how()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0", "0.7, 1"})
    void anUnlikelySideIsNone(double score, int sides) {
        Frame frame = SeenFrames.of(
                RAID, seen(1, "ASSAULT", 0.97, fills(Role.SOURCE, 0, score), fills(Role.TARGET, 2, score)));
        assertThat(frame.source()).hasSize(sides);
        assertThat(frame.target()).hasSize(sides);
    }

    @Test
    void whoIsSourceIsNoTargetOfHisOwn() {
        Frame frame =
                SeenFrames.of(RAID, seen(1, "ASSAULT", 0.97, fills(Role.SOURCE, 0, 0.9), fills(Role.TARGET, 0, 0.8)));
        assertThat(frame.target()).isEmpty();
    }

    @Test
    void theFirstOfThoseCoordinatedStandsForAll() {
        Frame frame =
                SeenFrames.of(TALKS, seen(3, "CONSULT", 0.97, fills(Role.SOURCE, 0, 0.8), fills(Role.SOURCE, 2, 0.9)));
        assertThat(words(frame.source())).containsExactly("Malta");
    }

    @Test
    void theSurestFillerIsTheSide() {
        Frame frame =
                SeenFrames.of(RAID, seen(1, "ASSAULT", 0.97, fills(Role.SOURCE, 0, 0.7), fills(Role.SOURCE, 2, 0.8)));
        assertThat(words(frame.source())).containsExactly("Tonga");
    }

    @Test
    void aSideOfWhichTheReaderIsNotSureIsLeftOutWhereAsked() {
        Frame frame = SeenFrames.ofSure(
                RAID, seen(1, "ASSAULT", 0.97, fills(Role.SOURCE, 0, 0.8), fills(Role.TARGET, 2, 0.79)));
        assertThat(words(frame.source())).containsExactly("Malta");
        assertThat(frame.target()).isEmpty();
    }

    @Test
    void whoIsCoordinatedOutsideTheStretchDoesNot() {
        Frame frame = SeenFrames.of(TALKS, seen(3, "CONSULT", 0.97, new Filler(Role.SOURCE, 0, 1, 0, 0.9)));
        assertThat(words(frame.source())).containsExactly("Malta");
    }

    @Test
    void aCoordinatedDeedIsNobody() {
        Sentence sentence = HandRead.sentence(
                "Envoys NOUN 4 nsubj | touring VERB 1 conj | talked VERB 4 dep | met VERB 0 root meet");
        Frame frame = SeenFrames.of(sentence, seen(3, "CONSULT", 0.97, new Filler(Role.SOURCE, 0, 2, 0, 0.9)));
        assertThat(words(frame.source())).containsExactly("Envoys");
    }

    @Test
    void thePartiesOfAMutualEventAreOneAgainstTheOthers() {
        Frame frame =
                SeenFrames.of(TALKS, seen(3, "CONSULT", 0.97, fills(Role.PARTY, 0, 0.9), fills(Role.PARTY, 2, 0.9)));
        assertThat(frame.entry().mutual()).isTrue();
        assertThat(words(frame.source())).containsExactly("Malta");
        assertThat(frame.target()).isEmpty();
    }

    @Test
    void aPartyAloneIsASource() {
        Frame frame =
                SeenFrames.of(TALKS, seen(3, "CONSULT", 0.97, fills(Role.PARTY, 0, 0.9), fills(Role.PARTY, 2, 0.3)));
        assertThat(frame.entry().mutual()).isFalse();
        assertThat(words(frame.source())).containsExactly("Malta");
        assertThat(frame.target()).isEmpty();
    }

    @Test
    void aSourceBesidePartiesMakesItDirected() {
        Frame frame = SeenFrames.of(
                TALKS,
                seen(
                        3,
                        "CONSULT",
                        0.97,
                        fills(Role.SOURCE, 4, 0.9),
                        fills(Role.PARTY, 0, 0.9),
                        fills(Role.PARTY, 2, 0.9)));
        assertThat(frame.entry().mutual()).isFalse();
        assertThat(words(frame.source())).containsExactly("quotas");
    }

    @Test
    void theFirstContentLikelyEnoughIsItsContent() {
        Impression debated = seen(3, "CONSULT", 0.97, fills(Role.CONTENT, 2, 0.3), fills(Role.CONTENT, 4, 0.7));
        assertThat(SeenFrames.of(TALKS, debated).content()).map(Token::form).contains("quotas");
        assertThat(SeenFrames.of(TALKS, seen(3, "CONSULT", 0.97)).content()).isEmpty();
    }

    @Test
    void aModeOfTheTypeCountsAndChoosesTheCode() {
        Frame frame = SeenFrames.of(RAID, seen(1, 1, "ASSAULT", "torture", 0.97));
        assertThat(frame.modes()).containsExactly("torture");
        assertThat(frame.entry().cameo()).isEqualTo("1822");
    }

    @Test
    void aModeThatIsNoneOfTheTypesIsIgnored() {
        Frame frame = SeenFrames.of(RAID, seen(1, 1, "ASSAULT", "curfew", 0.97));
        assertThat(frame.modes()).isEmpty();
        assertThat(frame.entry().cameo()).isEqualTo("190");
    }

    @ParameterizedTest
    @CsvSource({"STATEMENT, SOURCE", "CONSULT, TARGET_PRESENT", "COOPERATE, TARGET_PRESENT", "ASSAULT, EITHER"})
    void aStatementNeedsWhoMakesItAMeetingWithWhomAndAnyDeedSomebody(EventType type, Entry.Needs needs) {
        assertThat(SeenFrames.of(RAID, seen(1, type.name(), 0.97)).entry().needs())
                .isEqualTo(needs);
    }

    @ParameterizedTest
    @CsvSource({"VERB, VERB", "NOUN, NOUN", "ADJ, ADJECTIVE", "PROPN, NOUN"})
    void theKindOfItsWordIsByTheTag(String tag, Entry.Kind kind) {
        Sentence sentence = HandRead.sentence("Strike " + tag + " 0 root | over ADV 1 advmod");
        assertThat(SeenFrames.of(sentence, seen(0, "PROTEST", 0.97)).entry().kind())
                .isEqualTo(kind);
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::form).toList();
    }
}
