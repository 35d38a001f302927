package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.casus.Standard;
import org.casus.speech.Attribution;
import org.casus.speech.Attribution.Role;
import org.casus.speech.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row tells beside its sides, its day and its certainty: trigger, content, who says so, quote, count. */
class EventWriterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            condemned        | Norway condemned Iceland.
            was condemned    | Norway was condemned by Iceland.
            has condemned    | Norway has condemned Iceland.
            did not condemn  | Norway did not condemn Iceland.
            held talks       | Norway held talks with Iceland.
            lashed out at    | Norway lashed out at Iceland.
            called on        | Norway called on Iceland to free the sailors.
            signed a treaty  | Norway and Iceland signed a treaty.
            criticism        | Norway's criticism of Iceland drew a sharp reply.
            """)
    void theTriggerIsTheWordWithAuxiliariesParticlesAndItsObject(String trigger, String text) {
        assertThat(Standard.event(text).trigger().text()).isEqualTo(trigger);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            to attack Iceland        | Norway threatened to attack Iceland.
            to withdraw its troops   | Norway urged Iceland to withdraw its troops.
            Iceland had lied         | Norway said Iceland had lied.
            the harbour was open     | The Norwegian foreign minister said the harbour was open.
            """)
    void aSpeechActHasAContentWithoutItsStop(String content, String text) {
        Content found = Standard.event(text).content().orElseThrow();
        assertThat(found.words().text()).isEqualTo(content);
        assertThat(found.factuality()).isEqualTo(Factuality.UNKNOWN);
    }

    @Test
    void theContentIsAboutTheCountriesItNames() {
        assertThat(Standard.event("Norway urged Iceland to condemn the Chadian raid.")
                        .content()
                        .orElseThrow()
                        .about())
                .containsExactly("TCD");
    }

    @Test
    void aDeedHasNoContent() {
        assertThat(Standard.event("Norway attacked Iceland.").content()).isEmpty();
    }

    @Test
    void whoPassesItOnIsARelayAndWhoClaimsItAClaimantFromThePageInward() {
        assertThat(Standard.event("Chad said Norway condemned Iceland, according to IRNA.")
                        .attribution())
                .extracting(Attribution::role, link -> link.speaker().words().text(), Attribution::cue)
                .containsExactly(tuple(Role.RELAY, "IRNA", "according to"), tuple(Role.CLAIMANT, "Chad", "said"));
    }

    @Test
    void aClaimantMayBeASide() {
        assertThat(Standard.event("Iceland said that Norway had attacked Iceland.")
                        .attribution())
                .extracting(Attribution::side)
                .containsExactly(true);
        assertThat(Standard.event("Chad said that Norway had attacked Iceland.").attribution())
                .extracting(Attribution::side)
                .containsExactly(false);
    }

    @Test
    void stateMediaAtTheEndOfTheSentencePassItOn() {
        assertThat(Standard.event("Norway attacked Iceland on Monday, state media reported.")
                        .attribution())
                .extracting(Attribution::role, link -> link.speaker().words().text())
                .containsExactly(tuple(Role.RELAY, "state media"));
    }

    @Test
    void whatTheWriterSaysHasNoAttribution() {
        assertThat(Standard.event("Norway attacked Iceland.").attribution()).isEmpty();
    }

    @Test
    void theSpeakerOfASpeechActIsItsSourceAndNoAttribution() {
        assertThat(Standard.event("The Norwegian foreign minister said the harbour was open.")
                        .attribution())
                .isEmpty();
    }

    @Test
    void anAgencyThatReportsThisNewsPassesOnTheSentencesBefore() {
        List<Event> events = Standard.events("Norwegian troops attacked Iceland on Monday. IRNA reported this news.");
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.attribution())
                        .extracting(
                                Attribution::role,
                                link -> link.speaker().words().text())
                        .containsExactly(tuple(Role.RELAY, "IRNA")));
    }

    @Test
    void anAgencyThatReportsOtherNewsPassesOnNothing() {
        assertThat(Standard.event("Norwegian troops attacked Iceland on Monday. IRNA reported rain.")
                        .attribution())
                .isEmpty();
    }

    @Test
    void theNewsOfAnAgencyReachesThreeSentencesBack() {
        List<Event> events = Standard.events("Norway attacked Iceland. Norway condemned Chad. Norway condemned Kenya."
                + " Norway condemned Japan. IRNA reported this news.");
        assertThat(events).extracting(event -> event.attribution().size()).containsExactly(0, 1, 1, 1);
    }

    @Test
    void aSpeechActQuotesItsSource() {
        Quote quote = Standard.event("“We will defend our ports,” Norwegian Foreign Minister Kari Holm told reporters.")
                .quote()
                .orElseThrow();
        assertThat(quote.words().text()).startsWith("We will defend our ports");
        assertThat(quote.kind()).isEqualTo(Quote.Kind.DIRECT);
        assertThat(quote.speaker()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | Norway held talks with Iceland.
            3 | Norway held three meetings with Iceland.
            12 | Norway held 12 meetings with Iceland.
            1 | Norway attacked Iceland.
            """)
    void countsTheHappeningsOfARow(int count, String text) {
        assertThat(Standard.event(text).count()).isEqualTo(count);
    }

    @Test
    void theReasonNamesTheEntryThePlacesAndTheCertainty() {
        assertThat(Standard.event("Norway condemned Iceland.").because())
                .matches("accuse\\.txt:\\d+ condemn \\(verb\\); subject is source, object is target; "
                        + "actual: told as a fact");
    }

    @Test
    void anEventKeepsItsIdWhateverTheFileIsCalled() {
        String text = "Norway condemned Iceland.";
        assertThat(Standard.event(text).id()).isEqualTo(Standard.event(text).id());
        assertThat(Standard.event(text).id())
                .isNotEqualTo(Standard.event(text + " ").id());
    }

    @Test
    void confidenceLiesBetweenNoneAndFullAndIsHigherWithBothSides() {
        double both = Standard.event("Norway condemned Iceland.").confidence();
        double one = Standard.event("North Korea closed the border.").confidence();
        assertThat(List.of(one, both)).allMatch(value -> value > 0 && value <= 1);
        assertThat(Standard.event("Norway did not condemn Iceland.").confidence())
                .isLessThan(both);
    }
}
