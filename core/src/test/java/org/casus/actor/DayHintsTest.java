package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayHintsTest {

    @Test
    void whoIsCalledFormerHasLeftOffice() {
        DayHint hint = hints("The envoy praised former President Barack Obama.").get(0);
        assertThat(hint.from()).contains(LocalDate.of(2017, 1, 20));
        assertThat(hint.until()).isEmpty();
        assertThat(hint.because()).isEqualTo("\"former\" is said of Barack Obama, who left office on 2017-01-20");
    }

    @Test
    void aFormerPresidentWhoTookOfficeAgainWasFormerBetweenTheTerms() {
        DayHint hint = hints("The envoy praised former President Donald Trump.").get(0);
        assertThat(hint.from()).contains(LocalDate.of(2021, 1, 20));
        assertThat(hint.until()).contains(LocalDate.of(2025, 1, 20));
        assertThat(hint.because()).endsWith("and took it again on 2025-01-20");
    }

    @Test
    void theReElectionOfOneWhoCameBackIsToldOfNotBeforeTheElection() {
        DayHint hint = hints("The envoy feared Donald Trump's re-election.").get(0);
        assertThat(hint.from()).contains(LocalDate.of(2024, 10, 22));
        assertThat(hint.until()).isEmpty();
        assertThat(hint.because()).isEqualTo("the re-election of Donald Trump is told of");
    }

    @Test
    void theReElectionOfOneWhoStayedIsToldOfAfterTheFirstTermBegan() {
        DayHint hint = hints("The envoy feared Emmanuel Macron's re-election.").get(0);
        assertThat(hint.from()).contains(LocalDate.of(2017, 5, 14));
        assertThat(hint.until()).isEmpty();
    }

    @Test
    void aNameAloneTellsNothing() {
        assertThat(hints("The envoy praised Barack Obama.")).isEmpty();
    }

    @Test
    void aFormerMinisterThatTheBookDoesNotKnowTellsNothing() {
        assertThat(hints("The envoy praised former Norwegian minister Kari Holm."))
                .isEmpty();
    }

    @Test
    void formerSaidOfAnotherNounTellsNothing() {
        assertThat(hints("The former rebels praised Barack Obama.")).isEmpty();
    }

    @Test
    void whoIsCalledByATitleHasComeToTheOffice() {
        DayHint hint = hints("The envoy praised Vice President Joe Biden.").get(0);
        assertThat(hint.from()).contains(LocalDate.of(2009, 1, 20));
        assertThat(hint.until()).isEmpty();
        assertThat(hint.because()).isEqualTo("Joe Biden is called by the office held from 2009-01-20 on");
    }

    @Test
    void aTitleThatTheBookDoesNotKnowOfAPersonTellsNothing() {
        assertThat(hints("The envoy praised Senator Joe Biden.")).isEmpty();
        assertThat(hints("The envoy praised former Senator Joe Biden.")).isEmpty();
    }

    @Test
    void formerIsSaidOfTheOfficeThatStandsWithIt() {
        assertThat(hints("The envoy praised former Vice President Joe Biden."))
                .extracting(DayHint::from)
                .containsExactly(Optional.of(LocalDate.of(2017, 1, 20)));
        assertThat(hints("The envoy praised former Secretary of State Hillary Clinton."))
                .extracting(DayHint::from)
                .containsExactly(Optional.of(LocalDate.of(2013, 2, 1)));
        assertThat(hints("The envoy praised ex-president Barack Obama."))
                .extracting(DayHint::from)
                .containsExactly(Optional.of(LocalDate.of(2017, 1, 20)));
    }

    @Test
    void whoHasEndedALaterTermTooIsFormerForGood() {
        DayHint hint = hints("The envoy praised former Prime Minister Jens Stoltenberg.")
                .get(0);
        assertThat(hint.from()).contains(LocalDate.of(2001, 10, 19));
        assertThat(hint.until()).isEmpty();
        assertThat(hint.because()).endsWith("who left office on 2001-10-19");
    }

    @Test
    void whoWasElectedIsReElectedToThatOfficeAndToNoOther() {
        assertThat(hints("The envoy feared Joe Biden's re-election."))
                .extracting(DayHint::from)
                .containsExactly(Optional.of(LocalDate.of(2021, 1, 20)));
        assertThat(hints("The envoy feared Hillary Clinton's re-election.")).isEmpty();
    }

    private static List<DayHint> hints(String text) {
        return Scene.of(text).cast().dayHints();
    }
}
