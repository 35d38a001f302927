package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.Standard;
import org.casus.actor.Party;
import org.junit.jupiter.api.Test;

class SidesTest {

    @Test
    void whoDidItIsTheSourceAndToWhomTheTarget() {
        Event event = Standard.event("Norway condemned Iceland.");
        assertThat(codes(event.source())).containsExactly("NOR");
        assertThat(codes(event.target())).containsExactly("ISL");
        assertThat(event.mutual()).isFalse();
    }

    @Test
    void codesPassiveVoiceWithAgentAsSource() {
        Event event = Standard.event("Norway was condemned by Iceland on Monday.");
        assertThat(codes(event.source())).containsExactly("ISL");
        assertThat(codes(event.target())).containsExactly("NOR");
    }

    @Test
    void whoMeetIsOnBothSides() {
        Event event = Standard.event("Norway met Iceland on Monday.");
        assertThat(event.mutual()).isTrue();
        assertThat(codes(event.source())).containsExactly("NOR", "ISL");
        assertThat(event.target()).isEqualTo(event.source());
    }

    @Test
    void whoMeetMayAllBeTheSubject() {
        Event event = Standard.event("Norway, Iceland and Chad signed a treaty on Monday.");
        assertThat(event.mutual()).isTrue();
        assertThat(codes(event.source())).containsExactly("NOR", "ISL", "TCD");
        assertThat(event.target()).isEqualTo(event.source());
    }

    @Test
    void aVisitIsDirected() {
        Event event = Standard.event("The Kenyan president visited Norway on Monday.");
        assertThat(event.mutual()).isFalse();
        assertThat(codes(event.source())).containsExactly("KENGOV");
        assertThat(codes(event.target())).containsExactly("NOR");
    }

    @Test
    void aThingOfAStateStandsForTheState() {
        Event event = Standard.event("Norway condemned the Icelandic raid.");
        assertThat(codes(event.target())).containsExactly("ISL");
        assertThat(event.target().get(0).words().text()).isEqualTo("the Icelandic raid");
    }

    @Test
    void whatOneIsAccusedOfIsNoPartOfTheName() {
        assertThat(Standard.event("Norway condemned Iceland for the raid.").target())
                .extracting(party -> party.words().text())
                .containsExactly("Iceland");
    }

    @Test
    void severalTargetsAreSeveralParties() {
        assertThat(codes(Standard.event("Norway condemned Iceland and Chad.").target()))
                .containsExactly("ISL", "TCD");
    }

    @Test
    void withoutARecipientThereIsNoTarget() {
        assertThat(Standard.event("North Korea closed the border.").target()).isEmpty();
    }

    @Test
    void codesAreThoseOfTheDayOfTheEvent() {
        String story = "Barack Obama condemned Iceland on Monday.";
        assertThat(codes(Standard.event("WASHINGTON, Nov 22, 2013 (Reuters) - " + story)
                        .source()))
                .containsExactly("USAGOV");
        assertThat(codes(Standard.event("WASHINGTON, Nov 22, 2018 (Reuters) - " + story)
                        .source()))
                .containsExactly("USA");
    }

    @Test
    void weAreTheSpeaker() {
        Event event = Standard.event("“We condemn Iceland,” Norwegian Prime Minister Kari Holm said.");
        assertThat(codes(event.source())).containsExactly("NORGOV");
        assertThat(event.source().get(0).words().text()).isEqualTo("We");
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream()
                .map(party -> party.code().map(Object::toString).orElse("---"))
                .toList();
    }
}
