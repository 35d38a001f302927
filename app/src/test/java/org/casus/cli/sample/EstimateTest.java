package org.casus.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void judgedRecordsStandForTheirStratum() {
        // 5 × 18 + 20 × 9 of 400; the variance 0.0093976 is that of 23.34 records drawn simply
        Estimate estimate = Estimate.of(observations("A", 100, 18, 2, 0, "B", 300, 9, 6, 0));

        assertThat(estimate.judged()).isEqualTo(35);
        assertThat(estimate.share()).isEqualTo(0.675, within(1e-9));
        assertThat(estimate.low()).isEqualTo(0.4725, within(1e-4));
        assertThat(estimate.high()).isEqualTo(0.8281, within(1e-4));
    }

    @Test
    void oneStratumOfManyIsTheSimpleShareWithWilsonsInterval() {
        // Wilson's interval for 80 of 100 is 0.7112 to 0.8666
        Estimate estimate = Estimate.of(observations("A", 100_000_000, 80, 20, 0));

        assertThat(estimate.share()).isEqualTo(0.8, within(1e-9));
        assertThat(estimate.low()).isEqualTo(0.7112, within(1e-3));
        assertThat(estimate.high()).isEqualTo(0.8666, within(1e-3));
    }

    @Test
    void allRightIsNotCertain() {
        Estimate estimate = Estimate.of(observations("A", 1000, 10, 0, 0));

        assertThat(estimate.share()).isEqualTo(1);
        assertThat(estimate.low()).isEqualTo(0.7225, within(1e-4));
        assertThat(estimate.high()).isEqualTo(1);
    }

    @Test
    void whatIsJudgedWholeIsKnown() {
        assertThat(Estimate.of(observations("A", 4, 3, 1, 0))).isEqualTo(new Estimate(4, 0.75, 0.75, 0.75));
    }

    @Test
    void recordsThatDoNotCountAreLeftOut() {
        Estimate estimate = Estimate.of(observations("A", 100, 6, 2, 2, "B", 50, 0, 0, 5));

        assertThat(estimate.judged()).isEqualTo(8);
        assertThat(estimate.share()).isEqualTo(0.75, within(1e-9));
    }

    @Test
    void nothingCountedTellsNothing() {
        assertThat(Estimate.of(List.of())).isEqualTo(new Estimate(0, 0, 0, 1));
        assertThat(Estimate.of(observations("A", 9, 0, 0, 3))).isEqualTo(new Estimate(0, 0, 0, 1));
    }

    @Property
    void intervalsHoldTheirShare(
            @ForAll @IntRange(min = 0, max = 40) int right,
            @ForAll @IntRange(min = 0, max = 40) int wrong,
            @ForAll @IntRange(min = 0, max = 3) int further,
            @ForAll @IntRange(min = 0, max = 1000) int rest) {
        Estimate estimate = Estimate.of(
                observations("A", right + wrong + rest, right, wrong, 0, "B", 2 * further + 7, further, 1, 1));

        assertThat(estimate.low()).isBetween(0.0, estimate.share() + 1e-9);
        assertThat(estimate.high()).isBetween(estimate.share() - 1e-9, 1.0);
    }

    /** For each stratum: its name, its size, and how many are right, wrong and of no count. */
    private static List<Observation> observations(Object... strata) {
        List<Observation> all = new ArrayList<>();
        for (int i = 0; i < strata.length; i += 5) {
            String name = (String) strata[i];
            int size = (Integer) strata[i + 1];
            add(all, (Integer) strata[i + 2], new Observation(name, size, true, true));
            add(all, (Integer) strata[i + 3], new Observation(name, size, true, false));
            add(all, (Integer) strata[i + 4], new Observation(name, size, false, false));
        }
        return all;
    }

    private static void add(List<Observation> all, int times, Observation observation) {
        for (int i = 0; i < times; i++) {
            all.add(observation);
        }
    }
}
