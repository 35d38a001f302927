package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"2012-11-08", "20121108", "121108"})
    void readsADayAsSetsWriteIt(String day) {
        assertThat(dated(day).date()).contains(LocalDate.of(2012, 11, 8));
    }

    @Test
    void tellsWhereADayIsNone() {
        assertThatThrownBy(() -> dated("next week"))
                .isInstanceOf(GoldException.class)
                .hasMessageStartingWith("set.jsonl:3: date \"next week\" should be a day like");
    }

    private static GoldText dated(String day) {
        return GoldText.of(new Line(
                "set.jsonl:3",
                new JsonMapper()
                        .createObjectNode()
                        .put("id", "1")
                        .put("text", "x")
                        .put("date", day)));
    }
}
