package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorldDateTest {

    @Test
    void readsADayInManyLanguages() {
        assertThat(day("Veröffentlicht am 3. März 2021")).isEqualTo("2021-03-03");
        assertThat(day("mercredi 3 février 2021")).isEqualTo("2021-02-03");
        assertThat(day("3 de mayo de 2021")).isEqualTo("2021-05-03");
        assertThat(day("Feb. 3rd, 2021")).isEqualTo("2021-02-03");
        assertThat(day("2021年2月3日")).isEqualTo("2021-02-03");
        assertThat(day("3.2.21, 14 Uhr")).isEqualTo("2021-02-03");
    }

    @Test
    void readsFiguresWithSlashesAsTheLanguageHasThem() {
        assertThat(WorldDate.in("3/2/2021", false).map(WorldDate::day)).contains(LocalDate.of(2021, 2, 3));
        assertThat(WorldDate.in("3/2/2021", true).map(WorldDate::day)).contains(LocalDate.of(2021, 3, 2));
    }

    @Test
    void readsNoDayThatTheCalendarLacks() {
        assertThat(WorldDate.in("31. Februar 2021", false)).isEmpty();
        assertThat(WorldDate.in("2021-13-01", false)).isEmpty();
    }

    private static String day(String words) {
        return WorldDate.in(words, false).orElseThrow().day().toString();
    }
}
