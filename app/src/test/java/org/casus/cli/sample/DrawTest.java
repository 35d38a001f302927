package org.casus.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final List<Candidate> CANDIDATES = candidates();

    @Test
    void sameSeedDrawsTheSameWhateverOrderTheRecordsComeIn() {
        List<Candidate> turned = new ArrayList<>(CANDIDATES);
        Collections.reverse(turned);

        assertThat(Draw.of(turned, 60, 7)).isEqualTo(Draw.of(CANDIDATES, 60, 7));
        assertThat(Draw.of(CANDIDATES, 60, 8)).isNotEqualTo(Draw.of(CANDIDATES, 60, 7));
    }

    @Test
    void everyTypeIsDrawnAndNoRecordTwice() {
        List<Drawn> drawn = Draw.of(CANDIDATES, 60, 7);

        assertThat(drawn).hasSize(60);
        assertThat(drawn).extracting(record -> record.candidate().id()).doesNotHaveDuplicates();
        assertThat(drawn).extracting(record -> record.candidate().type()).contains("ACCUSE", "CONSULT", "RETREAT");
    }

    @Test
    void weightsAddUpToAllRecords() {
        assertThat(Draw.of(CANDIDATES, 60, 7).stream()
                        .mapToDouble(Drawn::weight)
                        .sum())
                .isEqualTo(CANDIDATES.size(), offset(1e-9));
    }

    @Test
    void strataOfMoreThanOneRecordAreDrawnAtLeastTwice() {
        assertThat(Draw.of(CANDIDATES, 60, 7)).allMatch(record -> record.drawn() >= Math.min(2, record.size()));
    }

    @Test
    void sheetOrderTellsNothingOfTheStrata() {
        List<String> strata =
                Draw.of(CANDIDATES, 60, 7).stream().map(Drawn::stratum).toList();

        assertThat(strata).isNotEqualTo(strata.stream().sorted().toList());
    }

    @Test
    void moreThanThereAreDrawsAllWithWeightOne() {
        assertThat(Draw.of(CANDIDATES, 10_000, 7)).hasSize(CANDIDATES.size()).allMatch(record -> record.weight() == 1);
        assertThat(Draw.of(List.of(), 10, 7)).isEmpty();
    }

    @Test
    void fewerThanOneForEachTypeIsRefused() {
        assertThat(Draw.of(CANDIDATES, 3, 7)).hasSize(3);
        assertThatThrownBy(() -> Draw.of(CANDIDATES, 2, 7))
                .isInstanceOf(SampleException.class)
                .hasMessage("a sample of 2; at least one for each of the 3 types is expected");
    }

    @Test
    void wholeCrossIsUsedWhereTheSampleIsLargeEnough() {
        List<Stratum> strata = Strata.of(CANDIDATES, Thirds.of(CANDIDATES), 10_000);

        assertThat(strata).extracting(Stratum::label).doesNotHaveDuplicates().noneMatch(label -> label.contains("*"));
        assertThat(strata.stream().mapToInt(Stratum::size).sum()).isEqualTo(CANDIDATES.size());
    }

    @Test
    void smallPartsArePutTogetherUntilTheSampleCanHoldTwoOfEach() {
        List<Stratum> strata = Strata.of(CANDIDATES, Thirds.of(CANDIDATES), 60);

        assertThat(strata)
                .hasSizeLessThanOrEqualTo(30)
                .extracting(Stratum::label)
                .anyMatch(label -> label.endsWith("*"));
        assertThat(strata.stream().mapToInt(Stratum::size).sum()).isEqualTo(CANDIDATES.size());
    }

    @Test
    void recordsOfEqualConfidenceAreInOneThird() {
        Map<Double, List<Third>> thirds = Draw.of(CANDIDATES, 10_000, 7).stream()
                .collect(Collectors.groupingBy(
                        record -> record.candidate().confidence(),
                        Collectors.mapping(Drawn::third, Collectors.toList())));

        assertThat(thirds.values())
                .allMatch(same -> same.stream().distinct().count() == 1)
                .flatMap(same -> same)
                .contains(Third.LOW, Third.MIDDLE, Third.HIGH);
    }

    @Test
    void intervalsHoldTheTrueShareInMostSamples() {
        Predicate<Candidate> right =
                candidate -> candidate.confidence() > 0.5 || candidate.id().endsWith("3");
        double truth = CANDIDATES.stream().filter(right).count() / (double) CANDIDATES.size();

        long held = IntStream.range(0, 200)
                .mapToObj(seed -> estimate(Draw.of(CANDIDATES, 60, seed), right))
                .filter(estimate -> estimate.low() <= truth && truth <= estimate.high())
                .count();

        assertThat(held).isBetween(180L, 200L);
    }

    private static Estimate estimate(List<Drawn> drawn, Predicate<Candidate> right) {
        return Estimate.of(drawn.stream()
                .map(record -> new Observation(record.stratum(), record.size(), true, right.test(record.candidate())))
                .toList());
    }

    private static List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>(Candidates.of("ACCUSE", 400));
        all.addAll(Candidates.of("CONSULT", 90));
        all.addAll(Candidates.of("RETREAT", 1));
        return all;
    }
}
