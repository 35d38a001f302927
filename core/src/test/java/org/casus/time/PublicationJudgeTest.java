package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.text.DateCandidate.Kind.CLOCK;
import static org.casus.text.DateCandidate.Kind.DATELINE;
import static org.casus.text.DateCandidate.Kind.FETCHED;
import static org.casus.text.DateCandidate.Kind.META;
import static org.casus.text.DateCandidate.Kind.STRUCTURED;
import static org.casus.text.DateCandidate.Kind.URL;
import static org.casus.text.DateCandidate.Kind.VISIBLE;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casus.text.DateCandidate;
import org.junit.jupiter.api.Test;

class PublicationJudgeTest {

    private static final String PLAIN = "The/DET envoys left/VERB the/DET hall in/ADP silence ./PUNCT";
    private static final String REPORT =
            "The/DET agency reported/VERB the/DET raid on/ADP Tuesday/PROPN (/PUNCT June/PROPN 4/NUM )/PUNCT ./PUNCT";
    private static final String ANNIVERSARY =
            "He/PRON spoke/VERB on/ADP Thursday/PROPN at/ADP a/DET dinner marking/VERB the/DET 75th/ADJ anniversary of/ADP NATO/PROPN ./PUNCT";

    private final PublicationJudge judge = new PublicationJudge();

    @Test
    void believesWhatThePublisherMarkedBeforeWhatThePageShows() {
        Published published = judge(List.of(
                candidate(STRUCTURED, "2021-03-05T10:15:00Z", "datePublished"),
                candidate(VISIBLE, "March 9, 2021", "line 2")));

        assertThat(published.range()).isEqualTo(day("2021-03-05"));
        assertThat(published.doubt()).isTrue();
        assertThat(published.because().get(0)).contains("the structured data");
    }

    @Test
    void believesALaterMarkThatReadersAreShownToo() {
        Published published = judge(List.of(
                candidate(STRUCTURED, "2021-03-05T10:15:00+01:00", "datePublished"),
                candidate(META, "2021-04-20T08:00:00+02:00", "article:published_time"),
                candidate(VISIBLE, "April 20, 2021", "line 2")));

        assertThat(published.range()).isEqualTo(day("2021-04-20"));
        assertThat(published.doubt()).isTrue();
    }

    @Test
    void doubtsAMarkWhereReadersAreToldOfAChangeAlone() {
        Published published = judge(List.of(
                candidate(STRUCTURED, "2021-03-05T10:15:00+01:00", "datePublished"),
                candidate(VISIBLE, "2022-06-01", "modified: the line \"Updated 1 June 2022\"")));

        assertThat(published.range()).isEqualTo(day("2021-03-05"));
        assertThat(published.doubt()).isTrue();
    }

    @Test
    void doubtsTheDayOfANightInUniversalTime() {
        assertThat(judge(List.of(candidate(STRUCTURED, "2021-03-05T03:15:00Z", "datePublished")))
                        .doubt())
                .isTrue();
        assertThat(judge(List.of(candidate(STRUCTURED, "2021-03-05T00:00:00Z", "datePublished")))
                        .doubt())
                .isFalse();
    }

    @Test
    void isCertainWhereMarkedAndShownDatesAgree() {
        Published published = judge(List.of(
                candidate(META, "Fri, 05 Mar 2021 10:15:00 GMT", "article:published_time"),
                candidate(VISIBLE, "March 5, 2021", "line 2")));

        assertThat(published.range()).isEqualTo(day("2021-03-05"));
        assertThat(published.doubt()).isFalse();
    }

    @Test
    void takesTheDayThatThePageShowsForAMomentInUniversalTime() {
        Published published = judge(List.of(
                candidate(STRUCTURED, "2021-03-05T03:15:00Z", "datePublished"),
                candidate(VISIBLE, "March 4, 2021", "line 2")));

        assertThat(published.range()).isEqualTo(day("2021-03-04"));
        assertThat(published.doubt()).isFalse();
    }

    @Test
    void doubtsADayWhoseWeekdayDoesNotFit() {
        Published wrong = judge(List.of(candidate(VISIBLE, "Monday, 14 March 2017", "line 2")));
        assertThat(wrong.range()).isEqualTo(day("2017-03-14"));
        assertThat(wrong.doubt()).isTrue();
        assertThat(wrong.because()).contains("14 March 2017 is a Tuesday, not a Monday");

        Published right = judge(List.of(candidate(VISIBLE, "Tuesday, 14 March 2017", "line 2")));
        assertThat(right.doubt()).isFalse();
    }

    @Test
    void takesADayThatNoCalendarHasForNoDateAndNotForItsMonth() {
        for (String words : List.of("31 February 2024", "2024-02-31T09:00:00Z", "29 February 2023", "2024-13-45")) {
            Published published = judge(List.of(candidate(META, words, "published")));
            assertThat(published.range()).isEqualTo(DateRange.open());
            assertThat(published.because()).anyMatch(reason -> reason.contains("no calendar has the day"));
        }
    }

    @Test
    void rejectsADayThatWasYetToComeWhenThePageWasFetched() {
        Published published = judge(List.of(
                candidate(META, "2021-03-09", "published"),
                candidate(FETCHED, "2021-03-05T10:00:00Z", "field fetched")));
        assertThat(published.range()).isEqualTo(DateRange.until(LocalDate.parse("2021-03-05")));
        assertThat(published.because()).anyMatch(reason -> reason.contains("is rejected: that was yet to come"));
    }

    @Test
    void rejectsDaysAfterTheOneItIsToldOfAndNeverAnswersWithIt() {
        List<DateCandidate> dates = List.of(candidate(META, "2031-03-09", "published"));
        Pages page = Pages.of(dates, PLAIN);
        Published published =
                judge.on(LocalDate.parse("2026-01-01")).judge(page.article(), page.sentences(), List.of());
        assertThat(published.range()).isEqualTo(DateRange.open());
        assertThat(published.because()).anyMatch(reason -> reason.contains("is rejected: that was yet to come"));
        assertThat(judge(dates).range()).isEqualTo(day("2031-03-09"));
    }

    @Test
    void saysOfAYearOutOfReachThatItIsNoDate() {
        Published published = judge(List.of(candidate(META, "2999-05-02", "published")));
        assertThat(published.because()).anyMatch(reason -> reason.contains("its year is out of reach"));
    }

    @Test
    void believesAShownDateBeforeAHeadThatOnlySaysDate() {
        Published published = judge(
                List.of(candidate(META, "2021-03-09", "meta date"), candidate(VISIBLE, "March 4, 2021", "line 2")));

        assertThat(published.range()).isEqualTo(day("2021-03-04"));
        assertThat(published.doubt()).isTrue();
    }

    @Test
    void doesNotTakeAModificationForThePublication() {
        Published published = judge(List.of(
                candidate(META, "2021-06-01", "article:modified_time"), candidate(VISIBLE, "5 March 2021", "line 2")));

        assertThat(published.range()).isEqualTo(day("2021-03-05"));
    }

    @Test
    void takesAPageClockForADoubtfulUpperBoundOnly() {
        Published published = judge(List.of(candidate(CLOCK, "Mon. Aug 3rd, 2020", "line 1")));

        assertThat(published.range()).isEqualTo(DateRange.until(LocalDate.parse("2020-08-03")));
        assertThat(published.doubt()).isTrue();
    }

    @Test
    void doubtsADateThatOnlyTheAddressGives() {
        Published published = judge(List.of(candidate(URL, "https://example.org/2021/03/05/talks", "url")));

        assertThat(published.range()).isEqualTo(day("2021-03-05"));
        assertThat(published.doubt()).isTrue();
    }

    @Test
    void findsTheYearInWhichWeekdayAndDateAgree() {
        Pages page = Pages.of(List.of(), REPORT);

        Published published = judge.judge(
                page.article(), page.sentences(), List.of(new DayBound(since("2023-01-20"), "she was in office")));

        assertThat(published.range()).isEqualTo(day("2024-06-04"));
        assertThat(published.doubt()).isFalse();
        assertThat(published.because()).anyMatch(reason -> reason.contains("she was in office"));
    }

    @Test
    void leavesTheYearOpenWhereOnlyThePastOfTheStoryNarrowsIt() {
        Pages page = Pages.of(List.of(), REPORT, "They/PRON last/ADV met/VERB in/ADP 2010/NUM ./PUNCT");

        Published published = judge.judge(page.article(), page.sentences(), List.of());

        assertThat(published.range()).isEqualTo(since("2013-06-04"));
        assertThat(published.doubt()).isTrue();
    }

    @Test
    void aClockChoosesTheYearButNotTheDay() {
        Pages page = Pages.of(
                List.of(candidate(CLOCK, "October 1, 2016", "line 1")),
                REPORT,
                "They/PRON last/ADV met/VERB in/ADP 2010/NUM ./PUNCT");

        Published published = judge.judge(page.article(), page.sentences(), List.of());

        assertThat(published.range()).isEqualTo(day("2013-06-04"));
        assertThat(published.because())
                .anyMatch(reason -> reason.contains("page clock") && reason.contains("rejected"));
    }

    @Test
    void countsFromAnAnniversaryThatItsWeekdayConfirms() {
        Pages page = Pages.of(List.of(candidate(CLOCK, "Sunday, 2 February 2025", "line 1")), ANNIVERSARY);

        Published published = judge.judge(page.article(), page.sentences(), List.of());

        assertThat(published.range())
                .isEqualTo(DateRange.of(LocalDate.parse("2024-04-04"), LocalDate.parse("2024-04-10")));
        assertThat(published.doubt()).isTrue();
        assertThat(published.because().get(0)).contains("NATO", "4 April 1949", "Thursday");
        assertThat(published.because())
                .anyMatch(reason -> reason.contains("page clock") && reason.contains("rejected"));
    }

    @Test
    void aWeekdayRulesOutAnAnniversaryThatDoesNotFitIt() {
        Pages page = Pages.of(
                List.of(),
                "He/PRON spoke/VERB on/ADP Friday/PROPN at/ADP a/DET dinner for/ADP the/DET 75th/ADJ anniversary of/ADP NATO/PROPN"
                        + " two/NUM rooms away/ADV ,/PUNCT opened/VERB the/DET day/NOUN before/ADV ./PUNCT",
                "He/PRON spoke/VERB on/ADP Sunday/PROPN at/ADP the/DET 75th/ADJ anniversary of/ADP NATO/PROPN the/DET day/NOUN before/ADV ./PUNCT");

        Published published = judge.judge(page.article(), page.sentences(), List.of());

        assertThat(published.range().start()).contains(LocalDate.parse("2024-04-05"));
    }

    @Test
    void givesADatelineItsYearFromTheLimits() {
        Pages page = Pages.of(List.of(candidate(DATELINE, "OSLO, March 5 (Reuters) -", "line 1")), PLAIN);
        DateRange term = DateRange.of(LocalDate.parse("2020-06-01"), LocalDate.parse("2021-05-01"));

        Published published = judge.judge(page.article(), page.sentences(), List.of(new DayBound(term, "in office")));

        assertThat(published.range()).isEqualTo(day("2021-03-05"));
    }

    @Test
    void rejectsADateThatOutsideKnowledgeExcludes() {
        Pages page = Pages.of(List.of(candidate(VISIBLE, "March 5, 2019", "line 2")), PLAIN);

        Published published = judge.judge(
                page.article(), page.sentences(), List.of(new DayBound(since("2021-01-20"), "he was president")));

        assertThat(published.range()).isEqualTo(since("2021-01-20"));
        assertThat(published.because()).anyMatch(reason -> reason.contains("is not believed"));
    }

    @Test
    void saysSoWhereNothingIsKnown() {
        Published published = judge(List.of());

        assertThat(published.range()).isEqualTo(DateRange.open());
        assertThat(published.because()).containsExactly("neither the page nor its words say when it was published");
        assertThat(published.doubt()).isTrue();
    }

    @Property(tries = 300)
    void givesAReasonAndTheSameJudgementTwice(
            @ForAll("candidates") List<DateCandidate> dates, @ForAll("days") LocalDate bound) {
        Pages page = Pages.of(dates, ANNIVERSARY, REPORT, PLAIN);
        List<DayBound> bounds = List.of(new DayBound(DateRange.since(bound), "a bound"));

        Published published = judge.judge(page.article(), page.sentences(), bounds);

        assertThat(published.because()).isNotEmpty();
        assertThat(published.doubt() || published.range().isDay()).isTrue();
        assertThat(judge.judge(page.article(), page.sentences(), bounds)).isEqualTo(published);
    }

    @Provide
    Arbitrary<List<DateCandidate>> candidates() {
        Arbitrary<String> values = Arbitraries.oneOf(
                days().map(LocalDate::toString),
                days().map(Spelling::write),
                Arbitraries.of(
                        "March 5", "Tuesday June 4", "no date", "", "5/3/2021", "31 February 2020", "2021/13/40"));
        Arbitrary<DateCandidate> candidate = Arbitraries.of(DateCandidate.Kind.class)
                .flatMap(kind -> values.map(value -> candidate(kind, value, "published")));
        return candidate.list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 12_000).map(LocalDate.of(1995, 1, 1)::plusDays);
    }

    private Published judge(List<DateCandidate> dates) {
        Pages page = Pages.of(dates, PLAIN);
        return judge.judge(page.article(), page.sentences(), List.of());
    }

    private static DateCandidate candidate(DateCandidate.Kind kind, String value, String where) {
        return new DateCandidate(kind, value, where);
    }

    private static DateRange day(String iso) {
        return DateRange.day(LocalDate.parse(iso));
    }

    private static DateRange since(String iso) {
        return DateRange.since(LocalDate.parse(iso));
    }
}
