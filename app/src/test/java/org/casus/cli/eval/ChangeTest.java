package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.cli.Sample;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.event.Factuality;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Event EVENT =
            Sample.event(EventType.ACCUSE, false, List.of(Sample.CHILE), List.of(Sample.PERU));
    private static final Event TURNED =
            Sample.event(EventType.ACCUSE, false, List.of(Sample.PERU), List.of(Sample.CHILE));

    @Test
    void theSameRecordIsRightInThePassiveAndWrongElsewhere() {
        Gist gist = Gist.of(EVENT);
        assertThat(Change.PASSIVE.isRight(gist, EVENT)).isTrue();
        assertThat(Change.NEGATED.isRight(gist, EVENT)).isFalse();
        assertThat(Change.WOULD.isRight(gist, EVENT)).isFalse();
        assertThat(Change.DENIED.isRight(gist, EVENT)).isFalse();
        assertThat(Change.SWAPPED.isRight(gist, EVENT)).isFalse();
    }

    @Test
    void sidesThatChangedPlacesAreRightWhereTheirPhrasesDid() {
        assertThat(Change.SWAPPED.isRight(Gist.of(EVENT), TURNED)).isTrue();
        assertThat(Change.PASSIVE.isRight(Gist.of(EVENT), TURNED)).isFalse();
    }

    @Test
    void aNegatedRecordWasAFactBefore() {
        Gist gist = Gist.of(EVENT);
        assertThat(gist.as(Factuality.NEGATED)).isNotEqualTo(gist);
        assertThat(gist.as(Factuality.NEGATED).as(gist.factuality())).isEqualTo(gist);
    }
}
