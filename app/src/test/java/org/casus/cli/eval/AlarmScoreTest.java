package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlarmScoreTest {

    private static final List<String> NOTHING = List.of();

    @Test
    void countsAlarmsOfEachKindAmongRowsWithoutEvents() {
        AlarmScore score = AlarmScore.of(
                List.of(row(true, false, false), row(true, false, false), row(true, false, true)),
                List.of(List.of("AID", "AID"), NOTHING, List.of("ACCUSE")));
        assertThat(score.politicalRate()).isEqualTo(0.5);
        assertThat(score.apoliticalRate()).isEqualTo(1.0);
    }

    @Test
    void leavesOutDoubtfulRows() {
        AlarmScore score = AlarmScore.of(List.of(row(true, true, false)), List.of(List.of("AID")));
        assertThat(score.political()).isZero();
        assertThat(score.politicalRate()).isZero();
    }

    @Test
    void hearsAnAllowedCategoryUnderItsOtherName() {
        AlarmScore score = AlarmScore.of(
                List.of(row(false, false, false, "YIELD", "DEMAND"), row(false, false, false, "AID")),
                List.of(List.of("RETREAT", "REQUEST", "ASSAULT"), NOTHING));
        assertThat(score.heardShare()).isEqualTo(0.5);
        assertThat(score.allowed()).isEqualTo(2);
        assertThat(score.emitted()).isEqualTo(3);
    }

    private static NeutralGold row(boolean strict, boolean doubtful, boolean apolitical, String... allowed) {
        return new NeutralGold(
                new GoldText("1", "words", Optional.empty()), strict, doubtful, apolitical, List.of(allowed));
    }
}
