package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PetrarchDaysTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "<020614, '', 2002-06-13",
        "> 20020614, 2002-06-14, ''",
        "970101-061231, 1997-01-01, 2006-12-31",
        "19270500-300000, 1927-05-01, 1930-12-31",
        "290101 - 20290200, 2029-01-01, 2029-02-28",
    })
    void readsDaysOfSixAndEightDigits(String restriction, String from, String until) {
        assertThat(PetrarchDays.read(restriction)).hasValueSatisfying(days -> {
            assertThat(days.from().map(Object::toString).orElse("")).isEqualTo(from);
            assertThat(days.until().map(Object::toString).orElse("")).isEqualTo(until);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"20020614", "971301-061231", ">0206140", "061231-970101", "<020631", "lately"})
    void whatIsNoRestrictionIsEmpty(String restriction) {
        assertThat(PetrarchDays.read(restriction)).isEmpty();
    }
}
