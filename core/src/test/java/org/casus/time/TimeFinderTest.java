package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Publication is Tuesday 12 October 2021 where nothing else is said. */
class TimeFinderTest {

    private static final DateRange TUESDAY = DateRange.day(LocalDate.parse("2021-10-12"));

    private final TimeFinder finder = new TimeFinder();

    @ParameterizedTest(name = "{0}: {1} is {2} to {3}")
    @CsvSource(delimiter = '|', textBlock = """
            The/DET envoy arrived/VERB on/ADP 5/NUM March/PROPN 2021/NUM ./PUNCT | 5 March 2021 | 2021-03-05 | 2021-03-05
            The/DET envoy arrived/VERB on/ADP March/PROPN 5/NUM ,/PUNCT 2021/NUM ./PUNCT | March 5, 2021 | 2021-03-05 | 2021-03-05
            The/DET envoy arrived/VERB on/ADP 2021-03-05/NUM ./PUNCT | 2021-03-05 | 2021-03-05 | 2021-03-05
            The/DET envoy arrived/VERB on/ADP 25/3/2021/NUM ./PUNCT | 25/3/2021 | 2021-03-25 | 2021-03-25
            The/DET envoy arrived/VERB on/ADP 5/3/2021/NUM ./PUNCT | 5/3/2021 | 2021-03-05 | 2021-05-03
            The/DET envoy arrived/VERB on/ADP March/PROPN 5/NUM ./PUNCT | March 5 | 2021-03-05 | 2021-03-05
            The/DET envoy arrived/VERB on/ADP December/PROPN 20/NUM ./PUNCT | December 20 | 2020-12-20 | 2020-12-20
            The/DET envoy will/AUX arrive/VERB on/ADP March/PROPN 5/NUM ./PUNCT | March 5 | 2022-03-05 | 2022-03-05
            The/DET paper reported/VERB it/PRON on/ADP Friday/PROPN (/PUNCT October/PROPN 8/NUM )/PUNCT ./PUNCT | Friday (October 8) | 2021-10-08 | 2021-10-08
            The/DET fair ran/VERB from/ADP May/PROPN 3/NUM to/ADP 7/NUM ./PUNCT | May 3 to 7 | 2021-05-03 | 2021-05-07
            They/PRON met/VERB in/ADP 2018/NUM ./PUNCT | 2018 | 2018-01-01 | 2018-12-31
            They/PRON met/VERB in/ADP 2018/NUM and/CCONJ 2019/NUM ./PUNCT | 2018 and 2019 | 2018-01-01 | 2019-12-31
            They/PRON fought/VERB between/ADP 2014/NUM and/CCONJ 2016/NUM ./PUNCT | between 2014 and 2016 | 2014-01-01 | 2016-12-31
            They/PRON fought/VERB from/ADP January/PROPN to/ADP March/PROPN ./PUNCT | from January to March | 2021-01-01 | 2021-03-31
            They/PRON fought/VERB from/ADP November/PROPN to/ADP February/PROPN ./PUNCT | from November to February | 2020-11-01 | 2021-02-28
            They/PRON fought/VERB in/ADP the/DET 1990s/NOUN ./PUNCT | the 1990s | 1990-01-01 | 1999-12-31
            Talks/NOUN broke/VERB off/ADP in/ADP early/ADJ 2019/NUM ./PUNCT | early 2019 | 2019-01-01 | 2019-04-30
            Talks/NOUN broke/VERB off/ADP in/ADP mid-2019/NUM ./PUNCT | mid-2019 | 2019-05-01 | 2019-08-31
            Talks/NOUN broke/VERB off/ADP in/ADP late/ADJ 2019/NUM ./PUNCT | late 2019 | 2019-09-01 | 2019-12-31
            Talks/NOUN broke/VERB off/ADP in/ADP March/PROPN ./PUNCT | March | 2021-03-01 | 2021-03-31
            Talks/NOUN broke/VERB off/ADP last/ADJ March/PROPN ./PUNCT | last March | 2021-03-01 | 2021-03-31
            Talks/NOUN broke/VERB off/ADP last/ADJ week/NOUN ./PUNCT | last week | 2021-10-04 | 2021-10-10
            Talks/NOUN broke/VERB off/ADP this/DET month/NOUN ./PUNCT | this month | 2021-10-01 | 2021-10-31
            Talks/NOUN will/AUX open/VERB next/ADJ year/NOUN ./PUNCT | next year | 2022-01-01 | 2022-12-31
            Talks/NOUN broke/VERB off/ADP on/ADP Monday/PROPN ./PUNCT | Monday | 2021-10-11 | 2021-10-11
            Talks/NOUN broke/VERB off/ADP on/ADP Tuesday/PROPN ./PUNCT | Tuesday | 2021-10-12 | 2021-10-12
            Talks/NOUN broke/VERB off/ADP last/ADJ Tuesday/PROPN ./PUNCT | last Tuesday | 2021-10-05 | 2021-10-05
            Talks/NOUN will/AUX open/VERB on/ADP Monday/PROPN ./PUNCT | Monday | 2021-10-18 | 2021-10-18
            She/PRON plans/VERB to/PART travel/VERB on/ADP Friday/PROPN ./PUNCT | Friday | 2021-10-15 | 2021-10-15
            Talks/NOUN scheduled/VERB for/ADP Friday/PROPN were/AUX dropped/VERB ./PUNCT | Friday | 2021-10-15 | 2021-10-15
            On/ADP Friday/PROPN he/PRON will/AUX speak/VERB ./PUNCT | Friday | 2021-10-15 | 2021-10-15
            Monday/PROPN 's/PART raid killed/VERB two/NUM ./PUNCT | Monday | 2021-10-11 | 2021-10-11
            He/PRON left/VERB yesterday/NOUN ./PUNCT | yesterday | 2021-10-11 | 2021-10-11
            He/PRON speaks/VERB tonight/NOUN ./PUNCT | tonight | 2021-10-12 | 2021-10-12
            He/PRON left/VERB three/NUM days/NOUN ago/ADV ./PUNCT | three days ago | 2021-10-09 | 2021-10-09
            He/PRON left/VERB two/NUM years/NOUN ago/ADV ./PUNCT | two years ago | 2019-01-01 | 2019-12-31
            It/PRON was/AUX the/DET first/ADJ raid in/ADP six/NUM months/NOUN ./PUNCT | in six months | 2021-04-12 | 2021-10-12
            Polls/NOUN will/AUX be/AUX held/VERB in/ADP two/NUM months/NOUN ./PUNCT | in two months | 2021-12-01 | 2021-12-31
            She/PRON moved/VERB in/ADV four/NUM years/NOUN ago/ADV ./PUNCT | four years ago | 2017-01-01 | 2017-12-31
            They/PRON will/AUX rule/VERB within/ADP 30/NUM days/NOUN ./PUNCT | within 30 days | 2021-10-12 | 2021-11-11
            The/DET wall fell/VERB in/ADP spring/NOUN 2020/NUM ./PUNCT | spring 2020 | 2020-03-01 | 2020-05-31
            Exports/NOUN fell/VERB in/ADP the/DET first/ADJ quarter/NOUN of/ADP 2020/NUM ./PUNCT | the first quarter of 2020 | 2020-01-01 | 2020-03-31
            Exports/NOUN fell/VERB in/ADP the/DET first/ADJ quarter/NOUN ./PUNCT | the first quarter | 2021-01-01 | 2021-03-31
            The/DET 2018/NUM summit failed/VERB ./PUNCT | 2018 | 2018-01-01 | 2018-12-31
            He/PRON was/AUX shot/VERB on/ADP Christmas/PROPN Eve/PROPN ./PUNCT | Christmas Eve | 2020-12-24 | 2020-12-24
            It/PRON began/VERB with/ADP the/DET September/PROPN 11/NUM attacks/NOUN ./PUNCT | the September 11 attacks | 2001-09-11 | 2001-09-11
            """)
    void readsDays(String tagged, String words, String start, String end) {
        List<TimeExpression> found = finder.find(Tagged.sentence(tagged), TUESDAY);

        assertThat(found).singleElement().satisfies(time -> {
            assertThat(time.words().text()).isEqualTo(words);
            assertThat(time.range()).isEqualTo(DateRange.of(LocalDate.parse(start), LocalDate.parse(end)));
            assertThat(time.because()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He/PRON may/AUX march/VERB on/ADP the/DET capital ./PUNCT",
                "Theresa/PROPN May/PROPN refused/VERB ./PUNCT",
                "They/PRON joined/VERB the/DET March/PROPN on/ADP Washington/PROPN ./PUNCT",
                "The/DET second/ADJ man fled/VERB ./PUNCT",
                "A/DET 45-year-old/ADJ man ,/PUNCT 61/NUM ,/PUNCT fled/VERB ./PUNCT",
                "It/PRON killed/VERB 1,900/NUM people/NOUN ./PUNCT",
                "It/PRON breaks/VERB Article/NOUN 2020/NUM of/ADP the/DET code ./PUNCT",
                "Flight/NOUN 1990/NUM landed/VERB ./PUNCT",
                "Call/VERB 555-2018/NUM ./PUNCT",
                "A/DET crowd of/ADP 2000/NUM people/NOUN fled/VERB ./PUNCT",
                "They/PRON fought/VERB for/ADP six/NUM months/NOUN ./PUNCT",
                "They/PRON meet/VERB on/ADP Mondays/PROPN ./PUNCT",
                "The/DET Sunday/PROPN Times/PROPN wrote/VERB so/ADV ./PUNCT",
                "She/PRON is/AUX in/ADP her/PRON 70s/NOUN ./PUNCT",
                "He/PRON came/VERB two/NUM days/NOUN before/ADP the/DET vote ./PUNCT"
            })
    void leavesWhatIsNoDate(String tagged) {
        assertThat(finder.find(Tagged.sentence(tagged), TUESDAY)).isEmpty();
    }

    @Test
    void countsTheDayBeforeFromTheDayNamedInTheSentence() {
        Sentence sentence = Tagged.sentence(
                "She/PRON spoke/VERB on/ADP Monday/PROPN at/ADP a/DET rally opened/VERB the/DET day/NOUN before/ADV ./PUNCT");

        List<TimeExpression> found = finder.find(sentence, TUESDAY);

        assertThat(found).extracting(TimeExpression::range).containsExactly(day("2021-10-11"), day("2021-10-10"));
        assertThat(found.get(1).because()).contains("“Monday” on 11 October 2021");
    }

    @Test
    void countsFromTheAnchorWhereTheSentenceNamesNoDayBefore() {
        Sentence sentence = Tagged.sentence("They/PRON signed/VERB two/NUM days/NOUN later/ADV ./PUNCT");

        List<TimeExpression> found = finder.find(sentence, TUESDAY, Optional.of(day("2018-05-01")));

        assertThat(found).extracting(TimeExpression::range).containsExactly(day("2018-05-03"));
    }

    @ParameterizedTest(name = "{0}: {1} is {2} to {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Kim/PROPN pledged/VERB it/PRON at/ADP the/DET Singapore/PROPN summit ./PUNCT | the Singapore summit | 2018-06-12 | 2018-06-12
            Trump/PROPN lost/VERB in/ADP the/DET 2020/NUM presidential/ADJ election ./PUNCT | the 2020 presidential election | 2020-11-03 | 2020-11-03
            Lukashenko/PROPN jailed/VERB rivals in/ADP the/DET 2020/NUM presidential/ADJ election ./PUNCT | the 2020 presidential election | 2020-08-09 | 2020-08-09
            The/DET two/NUM met/VERB at/ADP the/DET 2017/NUM G20/PROPN summit ./PUNCT | the 2017 G20 summit | 2017-07-07 | 2017-07-08
            Korean/ADJ leaders met/VERB at/ADP the/DET April/PROPN 2018/NUM inter-Korean/ADJ summit ./PUNCT | the April 2018 inter-Korean summit | 2018-04-27 | 2018-04-27
            Catalan/ADJ leaders fled/VERB after/ADP the/DET 2017/NUM referendum ./PUNCT | after the 2017 referendum | 2017-10-02 | 2021-10-12
            """)
    void readsElectionsAndSummitsAsTheirDays(String tagged, String words, String start, String end) {
        List<TimeExpression> found = finder.find(Tagged.sentence(tagged), TUESDAY);
        assertThat(found).extracting(expression -> expression.words().text()).containsExactly(words);
        assertThat(found.get(0).range().start()).hasValue(LocalDate.parse(start));
        assertThat(found.get(0).range().end()).hasValue(LocalDate.parse(end));
    }

    @ParameterizedTest(name = "{0}: {1} is {2} to {3}")
    @CsvSource(delimiter = '|', textBlock = """
            The/DET Pentagon/PROPN spent/VERB it/PRON in/ADP fiscal/ADJ 2019/NUM ./PUNCT | fiscal 2019 | 2018-10-01 | 2019-09-30
            Japan/PROPN spent/VERB it/PRON in/ADP fiscal/ADJ year/NOUN 2019/NUM ./PUNCT | fiscal year 2019 | 2019-04-01 | 2020-03-31
            Pakistan/PROPN spent/VERB it/PRON in/ADP the/DET 2018-19/NUM fiscal/ADJ year/NOUN ./PUNCT | the 2018-19 fiscal year | 2018-07-01 | 2019-06-30
            The/DET ministry spent/VERB it/PRON in/ADP the/DET 2018-19/NUM financial/ADJ year/NOUN ./PUNCT | the 2018-19 financial year | 2018-03-21 | 2019-09-30
            Schools/NOUN closed/VERB in/ADP the/DET 2019-2020/NUM academic/ADJ year/NOUN ./PUNCT | the 2019-2020 academic year | 2019-08-01 | 2020-07-31
            Teachers/NOUN struck/VERB last/ADJ school/NOUN year/NOUN ./PUNCT | last school year | 2020-08-01 | 2021-07-31
            Britain/PROPN will/AUX spend/VERB it/PRON in/ADP this/DET financial/ADJ year/NOUN ./PUNCT | this financial year | 2021-04-06 | 2022-04-05
            """)
    void readsYearsThatDoNotBeginInJanuary(String tagged, String words, String start, String end) {
        TimeExpression found = finder.find(Tagged.sentence(tagged), TUESDAY).get(0);
        assertThat(found.words().text()).isEqualTo(words);
        assertThat(found.range()).isEqualTo(DateRange.of(LocalDate.parse(start), LocalDate.parse(end)));
    }

    @Test
    void readsNoElectionThatIsSpokenOfOrMayBeAnyOfSeveral() {
        assertThat(finder.find(
                        Tagged.sentence("Leaders condemned/VERB the/DET Singapore/PROPN summit ./PUNCT"), TUESDAY))
                .isEmpty();
        assertThat(finder.find(Tagged.sentence("Trump/PROPN spoke/VERB after/ADP the/DET election ./PUNCT"), TUESDAY))
                .isEmpty();
        assertThat(finder.find(
                        Tagged.sentence("They/PRON spoke/VERB after/ADP the/DET 2020/NUM election ./PUNCT"), TUESDAY))
                .extracting(expression -> expression.words().text())
                .containsExactly("2020");
    }

    @Test
    void countsTheFollowingWeekFromTheAnchor() {
        Sentence sentence = Tagged.sentence("They/PRON signed/VERB the/DET following/ADJ week/NOUN ./PUNCT");

        List<TimeExpression> found = finder.find(sentence, TUESDAY, Optional.of(day("2018-05-01")));

        assertThat(found)
                .extracting(TimeExpression::range)
                .containsExactly(DateRange.of(LocalDate.parse("2018-05-07"), LocalDate.parse("2018-05-13")));
    }

    @Test
    void givesTheIntervalOfPossibleDaysWhereThePublicationIsAnInterval() {
        DateRange published = DateRange.of(LocalDate.parse("2021-10-12"), LocalDate.parse("2021-10-20"));

        List<TimeExpression> found =
                finder.find(Tagged.sentence("Talks/NOUN ended/VERB on/ADP Monday/PROPN ./PUNCT"), published);

        assertThat(found)
                .extracting(TimeExpression::range)
                .containsExactly(DateRange.of(LocalDate.parse("2021-10-11"), LocalDate.parse("2021-10-18")));
    }

    @Test
    void leavesTheRangeOpenAndSaysWhyWhereThePublicationIsUnknown() {
        List<TimeExpression> found =
                finder.find(Tagged.sentence("Talks/NOUN ended/VERB last/ADJ week/NOUN ./PUNCT"), DateRange.open());

        assertThat(found).singleElement().satisfies(time -> {
            assertThat(time.range()).isEqualTo(DateRange.open());
            assertThat(time.granularity()).isEqualTo(Granularity.UNKNOWN);
            assertThat(time.because()).contains("publication on a day that is not known");
        });
    }

    @Test
    void keepsTheKnownBoundOfAnOpenPublication() {
        List<TimeExpression> found = finder.find(
                Tagged.sentence("Talks/NOUN ended/VERB yesterday/NOUN ./PUNCT"),
                DateRange.since(LocalDate.parse("2024-11-05")));

        assertThat(found)
                .extracting(TimeExpression::range)
                .containsExactly(DateRange.since(LocalDate.parse("2024-11-04")));
    }

    @Test
    void sinceMeansBegunThereAndGoingOn() {
        List<TimeExpression> found =
                finder.find(Tagged.sentence("They/PRON have/AUX fought/VERB since/ADP 2018/NUM ./PUNCT"), TUESDAY);

        assertThat(found).singleElement().satisfies(time -> {
            assertThat(time.relation()).isEqualTo(Relation.SINCE);
            assertThat(time.words().text()).isEqualTo("since 2018");
            assertThat(time.range())
                    .isEqualTo(DateRange.of(LocalDate.parse("2018-01-01"), LocalDate.parse("2018-12-31")));
        });
    }

    @Test
    void beforeADayEndsTheDayBefore() {
        List<TimeExpression> found =
                finder.find(Tagged.sentence("He/PRON fled/VERB before/ADP Monday/PROPN ./PUNCT"), TUESDAY);

        assertThat(found)
                .extracting(TimeExpression::range)
                .containsExactly(DateRange.until(LocalDate.parse("2021-10-10")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Envoys/NOUN have/AUX recently/ADV met/VERB ./PUNCT",
                "Envoys/NOUN have/AUX met/VERB in/ADP recent/ADJ weeks/NOUN ./PUNCT",
                "Envoys/NOUN met/VERB years/NOUN ago/ADV ./PUNCT"
            })
    void vagueTimesAreApproximate(String tagged) {
        assertThat(finder.find(Tagged.sentence(tagged), TUESDAY))
                .singleElement()
                .extracting(TimeExpression::granularity)
                .isEqualTo(Granularity.APPROXIMATE);
    }

    @Test
    void saysThatFiguresAreAmbiguous() {
        List<TimeExpression> found =
                finder.find(Tagged.sentence("He/PRON came/VERB on/ADP 5/3/2021/NUM ./PUNCT"), TUESDAY);

        assertThat(found.get(0).because()).startsWith("ambiguous").contains("5 March 2021", "3 May 2021");
    }

    @Test
    void givesTheReasonInPlainWords() {
        List<TimeExpression> found =
                finder.find(Tagged.sentence("Talks/NOUN ended/VERB on/ADP Monday/PROPN ./PUNCT"), TUESDAY);

        assertThat(found.get(0).because()).isEqualTo("the latest Monday up to publication on 12 October 2021");
    }

    private static DateRange day(String iso) {
        return DateRange.day(LocalDate.parse(iso));
    }
}
