package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tue. Mar 9th, 2021",
                "9 March 2021",
                "March 9, 2021",
                "Tuesday, 9 March 2021",
                "2021-03-09",
                "09.03.2021",
                "Published: 9 Mar 2021, 10:30 GMT",
                "Last updated on March 9, 2021 at 4:05 p.m.",
                "10:30 AM EST, Tue March 9, 2021"
            })
    void knowsALineThatIsADate(String line) {
        assertThat(WrittenDate.isAlone(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"March 9 was a cold day", "On 9 March 2021 they met.", "The 2021-03-09 agreement", "12.5 million"
            })
    void takesNoSentenceForADate(String line) {
        assertThat(WrittenDate.isAlone(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OSLO, March 9 (Reuters) - The king spoke. | March 9 | Reuters
            Pyongyang, March 9 (KCNA) -- A meeting was held. | March 9 | KCNA
            WASHINGTON (AP) — The senate voted. | | AP
            (Reuters) - The king spoke. | | Reuters
            TROMSO, Norway, 9 March 2021 (AFP) – Crews protested. | 9 March 2021 | AFP
            """)
    void readsDatelines(String paragraph, String date, String agency) {
        Dateline dateline = Dateline.of(paragraph).orElseThrow();
        assertThat(dateline.date().orElse(null)).isEqualTo(date);
        assertThat(dateline.agency()).contains(agency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOKYO Japan put its fleet on alert. | TOKYO
            LAHORE/ISLAMABAD, Pakistan A bomber struck. | LAHORE/ISLAMABAD, Pakistan
            SAN FRANCISCO The U.S. navy left. | SAN FRANCISCO
            """)
    void knowsACityInCapitalsWhereTheDashIsLost(String paragraph, String place) {
        assertThat(Dateline.of(paragraph).flatMap(Dateline::place)).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NATO Secretary General Bell left.", "TOKYO STOCKS FALL ON TRADE FEARS", "Tokyo Japan put"})
    void takesNoOtherCapitalsForADateline(String paragraph) {
        assertThat(Dateline.of(paragraph)).isEmpty();
    }

    @Test
    void needsADateOrAnAgencyForADateline() {
        assertThat(Dateline.of("The ministers met - for the third time - in Oslo."))
                .isEmpty();
        assertThat(Dateline.of("Norway (pictured) - a land of fjords")).isEmpty();
    }
}
