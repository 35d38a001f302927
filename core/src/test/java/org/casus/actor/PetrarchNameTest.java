package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PetrarchNameTest {

    @ParameterizedTest
    @CsvSource({
        "ULF_BRANDT_, Ulf Brandt",
        "THE_LEAGUE_OF_MOORS, League of Moors",
        "NSL_, NSL",
        "U.S._REEF_OFFICE_, U.S. Reef Office",
        "ABU_AL-MOOR_, Abu al-Moor",
        "PADDY_O'BRINE, Paddy O'Brine",
        "MOOR'S_FRIENDS, Moor's Friends",
        "Premier Ulf Brandt, Premier Ulf Brandt",
        "BRIGADE_9_, Brigade 9",
        "ULF_BRANDT (ACTING_, Ulf Brandt",
    })
    void isWrittenAsInNews(String written, String name) {
        assertThat(PetrarchName.read(written)).containsExactly(name);
    }
}
