package org.casus.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.casus.event.EventType;
import org.casus.event.Factuality;
import org.casus.parse.Role;
import org.junit.jupiter.api.Test;

class MarkReaderTest {

    @Test
    void takesTheMarksOutAndKeepsWhatTheySay() {
        MarkedSentence read =
                read("[s Malta] [COERCE.seize/possible impounded] [t two tugs] in [p Gozo] on [w Monday].");
        assertThat(read.text()).isEqualTo("Malta impounded two tugs in Gozo on Monday.");
        assertThat(read.triggers()).singleElement().satisfies(trigger -> {
            assertThat(trigger.number()).isEqualTo(1);
            assertThat(trigger.type()).isEqualTo(EventType.COERCE);
            assertThat(trigger.mode()).contains("seize");
            assertThat(trigger.factuality()).isEqualTo(Factuality.POSSIBLE);
            assertThat(trigger.span().of(read.text())).isEqualTo("impounded");
        });
        assertThat(words(read, Role.SOURCE, 1)).containsExactly("Malta");
        assertThat(words(read, Role.TARGET, 1)).containsExactly("two tugs");
        assertThat(words(read, Role.PLACE, 1)).containsExactly("Gozo");
        assertThat(words(read, Role.TIME, 1)).containsExactly("Monday");
    }

    @Test
    void aSentenceWithoutMarksIsWhatItSays() {
        MarkedSentence read = read("The ferry | was late (again).");
        assertThat(read.text()).isEqualTo("The ferry | was late (again).");
        assertThat(read.triggers()).isEmpty();
        assertThat(read.marks()).isEmpty();
    }

    @Test
    void marksStandInMarks() {
        MarkedSentence read = read("[by Cyprus] [cue said] [what that [by2 a pilot] [cue2 claims] [what2 fog]].");
        assertThat(read.text()).isEqualTo("Cyprus said that a pilot claims fog.");
        assertThat(words(read, Role.SAID, 1)).containsExactly("that a pilot claims fog");
        assertThat(words(read, Role.SPEAKER, 2)).containsExactly("a pilot");
        assertThat(words(read, Role.SAID, 2)).containsExactly("fog");
    }

    @Test
    void aTriggerMayStandInTheWordsOfARole() {
        MarkedSentence read = read("[by Cyprus] [cue said] [what [s gunmen] had [ASSAULT shelled] [t Limassol]].");
        assertThat(words(read, Role.SAID, 1)).containsExactly("gunmen had shelled Limassol");
        assertThat(words(read, Role.TARGET, 1)).containsExactly("Limassol");
    }

    @Test
    void digitsTieRolesToEventsAndAPlusJoinsLabels() {
        MarkedSentence read =
                read("[s12+by The guild] [2:REJECT+cue refused] [c2+what to pay] and [PROTEST.strike struck].");
        assertThat(read.triggers())
                .extracting(Trigger::number, Trigger::type)
                .containsExactly(tuple(1, EventType.PROTEST), tuple(2, EventType.REJECT));
        assertThat(words(read, Role.SOURCE, 1)).containsExactly("The guild");
        assertThat(words(read, Role.SOURCE, 2)).containsExactly("The guild");
        assertThat(words(read, Role.CONTENT, 1)).isEmpty();
        assertThat(words(read, Role.CONTENT, 2)).containsExactly("to pay");
        assertThat(words(read, Role.CUE, 1)).containsExactly("refused");
    }

    @Test
    void aSpanMayNameTwoEvents() {
        assertThat(read("[s+s2 Fiji] [ACCUSE+2:REQUEST upbraided] [t+t2 Tonga].")
                        .triggers())
                .extracting(Trigger::type)
                .containsExactly(EventType.ACCUSE, EventType.REQUEST);
    }

    @Test
    void severalMarksOfOneRoleStandInTheOrderOfTheText() {
        MarkedSentence read = read("[m Fiji], [m Tonga] and [m Samoa] [CONSULT met].");
        assertThat(words(read, Role.PARTY, 1)).containsExactly("Fiji", "Tonga", "Samoa");
    }

    @Test
    void behindABarStandsWhomTheWordsMean() {
        MarkedSentence read = read("[s She|Premier Ada \\[sic\\] Moor] [CONSULT.visit visited] [t [p Apia]].");
        assertThat(read.text()).isEqualTo("She visited Apia.");
        assertThat(read.marks(Role.SOURCE, 1))
                .extracting(Mark::meant)
                .containsExactly(Optional.of("Premier Ada [sic] Moor"));
        assertThat(read.marks(Role.TARGET, 1)).extracting(Mark::meant).containsExactly(Optional.empty());
    }

    @Test
    void aBarBehindAnInnerMarkBelongsToTheOuterOne() {
        MarkedSentence read = read("[s The [p Apia] man|Ada Moor] [REJECT declined].");
        assertThat(read.marks(Role.SOURCE, 1)).extracting(Mark::meant).containsExactly(Optional.of("Ada Moor"));
        assertThat(words(read, Role.SOURCE, 1)).containsExactly("The Apia man");
        assertThat(words(read, Role.PLACE, 1)).containsExactly("Apia");
    }

    @Test
    void aBackslashKeepsWhatFollows() {
        assertThat(read("\"It \\[the dam\\] \\| holds\\\\.\"").text()).isEqualTo("\"It [the dam] | holds\\.\"");
    }

    @Test
    void aMarkMayEndAtASignInsideAWord() {
        assertThat(words(read("[s U.S.]-made pumps were [AID lent]."), Role.SOURCE, 1))
                .containsExactly("U.S.");
        assertThat(words(read("[s Oman]'s [ASSAULT raid]."), Role.SOURCE, 1)).containsExactly("Oman");
    }

    @Test
    void bracketsThatDoNotMatchAreWrong() {
        fails("[s Oman waited.", "\"[s\" is not closed; expected \"]\"");
        fails("Oman] waited.", "\"]\" closes nothing; expected \"[\" before it, or \"\\]\"");
        String noMark = "\" begins no mark; expected a label, a space and words, or \"\\[\" for a bracket of the text";
        fails("[Oman]", "\"[Oman]" + noMark);
        fails("[Oman] waited.", "\"[Oman]" + noMark);
        fails("[s[t Oman]]", "\"[s[t" + noMark);
        fails("Oman waited.\\", "\"\\\" ends the line; expected the character that it keeps");
    }

    @Test
    void marksHoldWholeWords() {
        fails("[s Oman ]waited.", "\"Oman \" stands under \"s\"; expected words without a space at either end");
        fails("[s  Oman] waited.", "\" Oman\" stands under \"s\"; expected words without a space at either end");
        fails("[s ] waited.", "\"\" stands under \"s\"; expected words without a space at either end");
        fails("[s Oma]n waited.", "\"Oma\" is a part of a word; expected whole words");
        fails("O[s man] waited.", "\"man\" is a part of a word; expected whole words");
        fails("[s Oman][ACCUSE blamed] it.", "\"blamed\" is a part of a word; expected whole words");
    }

    @Test
    void labelsAreThoseOfTheGuideline() {
        String noLabel = " is no label; expected an event type (2:ACCUSE.allege/negated) or a role (s, t2)";
        fails("[Accuse Oman] waited.", "\"Accuse\"" + noLabel);
        fails("[s+ Oman] waited.", "\"\"" + noLabel);
        fails("[s0 Oman] waited.", "\"s0\"" + noLabel);
        fails("[0:ACCUSE blamed] Oman.", "\"0:ACCUSE\"" + noLabel);
        fails("[x Oman] waited.", "\"x\" is no role; expected s, t, m, c, p, w, by, cue or what");
        fails("[s+s Oman] waited.", "\"s1\" stands twice in a label; expected it once");
        fails(
                "Oman [BLAME blamed] Fiji.",
                "\"BLAME\" is no event type; expected one of [STATEMENT, AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, "
                        + "RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT]");
    }

    @Test
    void modesAndFactualitiesAreThoseOfTheCodebook() {
        fails(
                "Oman [ACCUSE.blame blamed] Fiji.",
                "ACCUSE has no mode \"blame\"; expected allege, disapprove, investigate or none");
        fails("Oman [AID.food fed] Fiji.", "AID has no mode \"food\"; expected none");
        String noFactuality = " is no factuality; expected actual, reported, possible, negated, hypothetical, future";
        fails("Oman [AID/maybe fed] Fiji.", "\"maybe\"" + noFactuality);
        fails("Oman [AID/unknown fed] Fiji.", "\"unknown\"" + noFactuality);
    }

    @Test
    void aBarIsFollowedByAName() {
        fails("[s He|] [AID gave] rice.", "nothing stands behind \"|\"; expected whom the words mean");
        fails("[s He|Ed", "\"[s\" is not closed; expected \"]\"");
        fails("[s He|Ed|Al] left.", "\"|\" stands behind \"|\"; expected whom the words mean, and \"]\"");
        fails("[s He|[t Al]] left.", "\"[\" stands behind \"|\"; expected whom the words mean, and \"]\"");
        fails("Al [AID gave|Ed] rice.", "\"|\" stands under the trigger \"AID\"; expected it under a role");
    }

    @Test
    void eventsAreNumberedWithoutAGap() {
        fails(
                "Al [AID gave] and [REJECT refused].",
                "two triggers have the number 1; expected a number of its own for each event");
        fails(
                "Al [AID gave] and [3:REJECT refused].",
                "there is an event 3 but no event 2; expected numbers without a gap");
        fails("Al [2:AID gave] rice.", "there is an event 2 but no event 1; expected numbers without a gap");
    }

    @Test
    void everyRoleBelongsToAnEventOrAWholeAttribution() {
        fails("[s Al] waited.", "\"s1\" belongs to no event; expected a trigger with the number 1");
        fails("[s2 Al] [AID gave] rice.", "\"s2\" belongs to no event; expected a trigger with the number 2");
        String whole = "; expected the cue and what is said of each attribution";
        fails("[by Al] [what snored].", "\"by1\" stands without \"cue1\"" + whole);
        fails("[cue2 Reportedly] it snowed.", "\"cue2\" stands without \"what2\"" + whole);
        assertThat(read("[cue Reportedly] [what it snowed].").marks()).hasSize(2);
    }

    @Test
    void anEmptyLineIsNoSentence() {
        fails("", "the line is empty; expected a sentence");
    }

    private static void fails(String line, String message) {
        assertThatThrownBy(() -> read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static List<String> words(MarkedSentence sentence, Role role, int number) {
        return sentence.marks(role, number)
                .map(mark -> mark.span().of(sentence.text()))
                .toList();
    }

    private static MarkedSentence read(String line) {
        return MarkReader.read(1, line, false);
    }
}
