package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.speech.Attribution;
import org.junit.jupiter.api.Test;

class QuotedOnTest {

    @Test
    void aQuotationOverSeveralSentencesIsAllOfOneSpeaker() {
        assertThat(claimants("\"We reject the offer,\" the Kenyan foreign minister said on Monday. \"The lake is ours. "
                        + "Uganda bombed our villages. We will not forget it.\""))
                .containsExactly("KENGOV");
    }

    @Test
    void whatComesBeforeTheSpeakerIsHisToo() {
        assertThat(claimants(
                        "\"Uganda bombed our villages. We will not forget it,\" the Kenyan foreign minister said."))
                .containsExactly("KENGOV");
    }

    @Test
    void whatStandsOutsideIsNobodys() {
        assertThat(
                        claimants(
                                "\"We reject the offer,\" the Kenyan foreign minister said on Monday. Uganda bombed two villages."))
                .isEmpty();
    }

    /** The codes of those who claim that somebody bombed somebody. */
    private static List<String> claimants(String story) {
        return Standard.coding(story).events().stream()
                .filter(event -> event.type() == EventType.ASSAULT)
                .map(Event::attribution)
                .flatMap(List::stream)
                .filter(link -> link.role() == Attribution.Role.CLAIMANT)
                .flatMap(link -> link.speaker().code().stream())
                .map(String::valueOf)
                .toList();
    }
}
