package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.casus.cite.DictionaryFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Publication is Tuesday 12 October 2021 where nothing else is said. */
class TimexFinderTest {

    private static final DateRange TUESDAY = DateRange.day(LocalDate.parse("2021-10-12"));

    private final TimexFinder finder = new TimexFinder();

    @ParameterizedTest(name = "{0}: {1} is {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            They/PRON met/VERB on/ADP Monday/PROPN ./PUNCT | Monday | DATE | 2021-10-11
            They/PRON fought/VERB since/ADP early/ADJ 2019/NUM ./PUNCT | early 2019 | DATE | 2019
            They/PRON met/VERB in/ADP May/PROPN 2004/NUM ./PUNCT | May 2004 | DATE | 2004-05
            They/PRON met/VERB last/ADJ week/NOUN ./PUNCT | last week | DATE | 2021-W40
            They/PRON met/VERB over/ADP the/DET weekend/NOUN ./PUNCT | the weekend | DATE | 2021-W40-WE
            Exports/NOUN fell/VERB in/ADP the/DET third/ADJ quarter/NOUN of/ADP 2008/NUM ./PUNCT | the third quarter of 2008 | DATE | 2008-Q3
            The/DET wall fell/VERB in/ADP the/DET 1980s/NOUN ./PUNCT | the 1980s | DATE | 198
            The/DET war ended/VERB in/ADP the/DET 19th/ADJ century/NOUN ./PUNCT | the 19th century | DATE | 18
            Talks/NOUN are/AUX now/ADV under/ADP way/NOUN ./PUNCT | now | DATE | PRESENT_REF
            The/DET current/ADJ truce/NOUN holds/VERB ./PUNCT | current | DATE | PRESENT_REF
            Clashes/NOUN spread/VERB in/ADP recent/ADJ weeks/NOUN ./PUNCT | recent weeks | DATE | PAST_REF
            Rebels/NOUN left/VERB several/ADJ years/NOUN ago/ADV ./PUNCT | several years ago | DATE | PAST_REF
            Polls/NOUN will/AUX open/VERB very/ADV soon/ADV ./PUNCT | very soon | DATE | FUTURE_REF
            It/PRON rained/VERB on/ADP Easter/PROPN Sunday/PROPN 2016/NUM ./PUNCT | Easter Sunday 2016 | DATE | 2016-03-27
            He/PRON spoke/VERB on/ADP Ukraine/PROPN 's/PART Independence/PROPN Day/PROPN ./PUNCT | Independence Day | DATE | 2021-08-24
            He/PRON left/VERB on/ADP Friday/PROPN evening/NOUN ./PUNCT | Friday evening | TIME | 2021-10-08TEV
            He/PRON left/VERB last/ADJ night/NOUN ./PUNCT | last night | TIME | 2021-10-11TNI
            He/PRON left/VERB at/ADP 6:40/NUM p.m./NOUN Friday/PROPN ./PUNCT | 6:40 p.m. Friday | TIME | 2021-10-08T18:40
            He/PRON left/VERB at/ADP 0800/NUM GMT/PROPN ./PUNCT | 0800 GMT | TIME | 2021-10-12T08:00Z
            He/PRON left/VERB at/ADP noon/NOUN ./PUNCT | noon | TIME | 2021-10-12T12:00
            They/PRON fought/VERB for/ADP three/NUM years/NOUN ./PUNCT | three years | DURATION | P3Y
            A/DET six-month/ADJ truce/NOUN failed/VERB ./PUNCT | six-month | DURATION | P6M
            He/PRON waited/VERB over/ADP two/NUM and/CCONJ a/DET half/NOUN hours/NOUN ./PUNCT | over two and a half hours | DURATION | PT2.5H
            They/PRON fought/VERB for/ADP decades/NOUN ./PUNCT | decades | DURATION | PXY
            It/PRON fell/VERB for/ADP six/NUM straight/ADJ days/NOUN ./PUNCT | six straight days | DURATION | P6D
            It/PRON grew/VERB in/ADP the/DET past/ADJ decade/NOUN ./PUNCT | the past decade | DURATION | P10Y
            He/PRON left/VERB a/DET day/NOUN after/ADP the/DET vote/NOUN ./PUNCT | a day | DURATION | P1D
            They/PRON meet/VERB every/DET Monday/PROPN ./PUNCT | every Monday | SET | XXXX-WXX-1
            They/PRON meet/VERB twice/ADV a/DET week/NOUN ./PUNCT | twice a week | SET | P1W
            They/PRON build/VERB 15/NUM a/DET year/NOUN ./PUNCT | a year | SET | P1Y
            The/DET annual/ADJ drill/NOUN began/VERB ./PUNCT | annual | SET | P1Y
            """)
    void marks(String tagged, String words, TimexType type, String value) {
        assertThat(finder.find(List.of(Tagged.sentence(tagged)), TUESDAY))
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.words().text()).isEqualTo(words);
                    assertThat(time.type()).isEqualTo(type);
                    assertThat(time.value()).isEqualTo(value);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/DET 41-year-old/ADJ man/NOUN spoke/VERB ./PUNCT",
                "She/PRON reads/VERB The/DET Daily/PROPN Herald/PROPN ./PUNCT",
                "They/PRON won/VERB to/PART end/VERB it/PRON ./PUNCT",
                "She/PRON wrote/VERB for/ADP The/DET Sun./PROPN"
            })
    void leavesOthersAlone(String tagged) {
        assertThat(finder.find(List.of(Tagged.sentence(tagged)), TUESDAY)).isEmpty();
    }

    @Test
    void theEndsOfAStretchAreTwo() {
        assertThat(finder.find(
                        List.of(Tagged.sentence("They/PRON fought/VERB from/ADP 2009/NUM to/ADP 2011/NUM ./PUNCT")),
                        TUESDAY))
                .extracting(Timex::value)
                .containsExactly("2009", "2011");
    }

    @Test
    void aTimeIsOnTheDaySpokenOf() {
        assertThat(finder.find(
                        List.of(
                                Tagged.sentence("They/PRON met/VERB on/ADP Friday/PROPN ./PUNCT"),
                                Tagged.sentence(1, 60, "He/PRON spoke/VERB at/ADP noon/NOUN ./PUNCT")),
                        TUESDAY))
                .extracting(Timex::value)
                .containsExactly("2021-10-08", "2021-10-08T12:00");
    }

    @Test
    void whatIsCountedFromAnUnknownDayIsLeftOpen() {
        assertThat(finder.find(
                        List.of(Tagged.sentence("They/PRON met/VERB on/ADP Monday/PROPN ./PUNCT")), DateRange.open()))
                .extracting(Timex::value)
                .containsExactly("XXXX-WXX-1");
    }

    @Test
    void usersMayAddDays() {
        DictionaryFile days = new DictionaryFile(
                "mine/anchors.txt",
                List.of("name | also | near | day | source", "Founders Day | | Ruritania | 1901-02-03 | own"));
        assertThat(TimexFinder.of(List.of(days))
                        .find(
                                List.of(Tagged.sentence(
                                        "Ruritania/PROPN marked/VERB Founders/PROPN Day/PROPN ./PUNCT")),
                                TUESDAY))
                .extracting(Timex::value)
                .containsExactly("2021-02-03");
    }
}
