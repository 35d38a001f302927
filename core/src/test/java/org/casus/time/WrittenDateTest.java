package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-03-25",
                "2021-03-25T23:10:00+09:00",
                "2021/03/25",
                "20210325",
                "20210325101500",
                "Thu, 25 Mar 2021 10:15:00 +0000",
                "Thu Mar 25 10:15:00 UTC 2021",
                "25 March 2021",
                "March 25th, 2021 at 9 pm",
                "Published: Mar. 25, 2021",
                "25/03/2021",
                "3/25/2021",
                "25.3.2021",
                "https://example.org/news/2021/03/25/talks-12345.html"
            })
    void readsTheDay(String words) {
        assertThat(WrittenDate.in(words))
                .get()
                .extracting(WrittenDate::range)
                .isEqualTo(DateRange.day(LocalDate.parse("2021-03-25")));
    }

    @Test
    void readsAMonthOfAnAddress() {
        assertThat(WrittenDate.in("https://example.org/2021/03/talks"))
                .get()
                .extracting(WrittenDate::range)
                .isEqualTo(DateRange.of(LocalDate.parse("2021-03-01"), LocalDate.parse("2021-03-31")));
    }

    @Test
    void keepsBothReadingsOfAmbiguousFigures() {
        assertThat(WrittenDate.in("5/3/2021"))
                .get()
                .extracting(WrittenDate::range)
                .isEqualTo(DateRange.of(LocalDate.parse("2021-03-05"), LocalDate.parse("2021-05-03")));
    }

    @Test
    void keepsADayWithoutItsYear() {
        assertThat(WrittenDate.in("OSLO, March 25 (Reuters)").orElseThrow().yearless())
                .contains(MonthDay.of(3, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2021-13-45", "call 555-2021"})
    void findsNoDateWhereThereIsNone(String words) {
        assertThat(WrittenDate.in(words)).isEmpty();
    }
}
