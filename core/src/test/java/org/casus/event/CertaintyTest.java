package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.casus.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACTUAL       | Norway attacked Iceland.
            ACTUAL       | Norway is attacking Iceland.
            ACTUAL       | Norway has attacked Iceland.
            NEGATED      | Norway did not attack Iceland.
            NEGATED      | Norway hasn't attacked Iceland.
            NEGATED      | Norway never attacked Iceland.
            NEGATED      | Norwegian troops have not yet attacked Iceland.
            NEGATED      | Norway has yet to attack Iceland.
            NEGATED      | Norway failed to attack Iceland.
            FUTURE       | Norway will attack Iceland.
            FUTURE       | Norway planned to attack Iceland.
            FUTURE       | Norway is preparing to attack Iceland.
            HYPOTHETICAL | Norway would attack Iceland.
            HYPOTHETICAL | The harbour will close if Norway attacks Iceland.
            REPORTED     | Norway reportedly attacked Iceland.
            REPORTED     | Norway allegedly attacked Iceland.
            REPORTED     | Norway is believed to have attacked Iceland.
            REPORTED     | The alleged Norwegian attack on Iceland was news.
            POSSIBLE     | Norway may attack Iceland.
            POSSIBLE     | Norway might attack Iceland.
            POSSIBLE     | Norway could attack Iceland.
            POSSIBLE     | Norway may have attacked Iceland.
            POSSIBLE     | A possible Norwegian attack on Iceland was news.
            """)
    void readsFromTheWordsAroundWhetherItHappened(Factuality factuality, String text) {
        Event event = Standard.event(text);
        assertThat(event.type()).isEqualTo(EventType.ASSAULT);
        assertThat(event.factuality()).as(event.because()).isEqualTo(factuality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            negated: "not"           | Norway did not attack Iceland.
            negated: "yet to"        | Norway has yet to attack Iceland.
            future: "will"           | Norway will attack Iceland.
            future: "planned"        | Norway planned to attack Iceland.
            hypothetical: "would"    | Norway would attack Iceland.
            reported: "allegedly"    | Norway allegedly attacked Iceland.
            possible: "may"          | Norway may attack Iceland.
            actual: told as a fact   | Norway attacked Iceland.
            """)
    void saysWhichWordsItJudgesBy(String reason, String text) {
        assertThat(Standard.event(text).because()).endsWith(reason);
    }

    @Test
    void whatIsSuggestedIsHypothetical() {
        assertThat(factualities("Chad suggested that Norway attack Iceland.", EventType.ASSAULT))
                .containsExactly(Factuality.HYPOTHETICAL);
    }

    @Test
    void theConditionIsHypotheticalAndWhatHangsOnItIsStillToCome() {
        assertThat(factualities("Unless Norway attacks Iceland, Chad will attack Norway.", EventType.ASSAULT))
                .containsExactly(Factuality.HYPOTHETICAL, Factuality.FUTURE);
    }

    @Test
    void aDeniedDeedIsContestedAndNotGone() {
        Event deed = Standard.events("Chad denied that Norway had attacked Iceland.").stream()
                .filter(event -> event.type() == EventType.ASSAULT)
                .findFirst()
                .orElseThrow();
        assertThat(deed.factuality()).isEqualTo(Factuality.POSSIBLE);
        assertThat(deed.stances())
                .extracting(stance -> stance.holder().name(), Stance::value)
                .containsExactly(tuple("Chad", "denied"));
    }

    @Test
    void aDenialIsAStatementThatWasMade() {
        assertThat(factualities("Norway denied attacking Iceland.", EventType.STATEMENT))
                .containsExactly(Factuality.ACTUAL);
    }

    @Test
    void whatAnotherSaysThatOneWouldDoIsStillToCome() {
        assertThat(factualities("Chad said Norway would attack Iceland.", EventType.ASSAULT))
                .containsExactly(Factuality.FUTURE);
    }

    @Test
    void aPlannedMeetingIsStillToCome() {
        assertThat(factualities("The planned meeting between Norway and Iceland was welcome.", EventType.CONSULT))
                .containsExactly(Factuality.FUTURE);
    }

    @Test
    void notOnlyIsNoNegation() {
        assertThat(factualities("Not only did Norway condemn Iceland, it attacked Chad.", EventType.ACCUSE))
                .containsExactly(Factuality.ACTUAL);
    }

    @Test
    void aThreatThatWasMadeIsActualWhateverItThreatens() {
        assertThat(factualities("Norway threatened to attack Iceland.", EventType.THREATEN))
                .containsExactly(Factuality.ACTUAL);
    }

    @Test
    void aRefusalIsActual() {
        assertThat(factualities("Norway refused to meet Iceland.", EventType.REJECT))
                .containsExactly(Factuality.ACTUAL);
    }

    @Test
    void theNegationOfOneVerbIsNotThatOfTheNextWithASubjectOfItsOwn() {
        assertThat(Standard.events("Norway did not attack Iceland, but Chad attacked Kenya."))
                .extracting(Event::factuality)
                .containsExactly(Factuality.NEGATED, Factuality.ACTUAL);
    }

    private static List<Factuality> factualities(String text, EventType type) {
        return Standard.events(text).stream()
                .filter(event -> event.type() == type)
                .map(Event::factuality)
                .toList();
    }
}
