package org.casus.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.casus.cli.sample.Agreement.Pair;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void kappaLeavesOutWhatChanceWouldAgreeOn() {
        // 35 of 50 alike; by chance half would be: (0.7 - 0.5) / (1 - 0.5)
        List<Pair> pairs = new ArrayList<>();
        add(pairs, 20, Judgement.RIGHT, Judgement.RIGHT);
        add(pairs, 5, Judgement.RIGHT, Judgement.WRONG);
        add(pairs, 10, Judgement.WRONG, Judgement.RIGHT);
        add(pairs, 15, Judgement.WRONG, Judgement.WRONG);

        Agreement agreement = Agreement.of(pairs);

        assertThat(agreement.both()).isEqualTo(50);
        assertThat(agreement.share()).isEqualTo(0.7, within(1e-9));
        assertThat(agreement.kappa().orElseThrow()).isEqualTo(0.4, within(1e-9));
    }

    @Test
    void oneJudgementOfEverythingHasNoKappa() {
        List<Pair> pairs = new ArrayList<>();
        add(pairs, 4, Judgement.RIGHT, Judgement.RIGHT);

        assertThat(Agreement.of(pairs).share()).isEqualTo(1);
        assertThat(Agreement.of(pairs).kappa()).isEmpty();
        assertThat(Agreement.of(List.of()).kappa()).isEmpty();
    }

    private static void add(List<Pair> pairs, int times, Judgement first, Judgement second) {
        pairs.addAll(Collections.nCopies(times, new Pair(first, second)));
    }
}
