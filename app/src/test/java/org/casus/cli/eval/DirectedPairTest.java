package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.casus.actor.Party;
import org.casus.cli.Sample;
import org.casus.event.EventType;
import org.junit.jupiter.api.Test;

class DirectedPairTest {

    private static final Party CHILE = Sample.CHILE;
    private static final Party PERU = Sample.PERU;
    private static final Party BOLIVIA = Sample.party("BOL", "bolivia", "Bolivia of the highlands");

    @Test
    void everySourceActsOnEveryTargetAndNoneWithinASide() {
        assertThat(pairs(false, List.of(CHILE, PERU), List.of(BOLIVIA)))
                .containsExactly(pair(CHILE, BOLIVIA), pair(PERU, BOLIVIA));
    }

    @Test
    void aMutualRowGoesBothWays() {
        assertThat(pairs(true, List.of(CHILE, PERU), List.of(CHILE, PERU)))
                .containsExactlyInAnyOrder(pair(CHILE, PERU), pair(PERU, CHILE));
        assertThat(pairs(true, List.of(CHILE), List.of(PERU)))
                .containsExactlyInAnyOrder(pair(CHILE, PERU), pair(PERU, CHILE));
    }

    @Test
    void noTargetGivesOnePairWithout() {
        assertThat(pairs(false, List.of(CHILE), List.of()))
                .containsExactly(new DirectedPair(Optional.of(CHILE), Optional.empty()));
    }

    @Test
    void noSourceGivesOnePairWithout() {
        assertThat(pairs(false, List.of(), List.of(PERU)))
                .containsExactly(new DirectedPair(Optional.empty(), Optional.of(PERU)));
    }

    @Test
    void anActorAloneOnBothSidesKeepsItsRow() {
        assertThat(pairs(false, List.of(CHILE), List.of(CHILE)))
                .containsExactly(new DirectedPair(Optional.of(CHILE), Optional.empty()));
    }

    private static List<DirectedPair> pairs(boolean mutual, List<Party> source, List<Party> target) {
        return DirectedPair.of(Sample.event(EventType.CONSULT, mutual, source, target));
    }

    private static DirectedPair pair(Party source, Party target) {
        return new DirectedPair(Optional.of(source), Optional.of(target));
    }
}
