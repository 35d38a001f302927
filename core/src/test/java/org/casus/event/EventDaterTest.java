package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.casus.Standard;
import org.casus.cite.Words;
import org.casus.time.DateRange;
import org.casus.time.Relation;
import org.junit.jupiter.api.Test;

/** Reports filed on Thursday, 22 November 2018. */
class EventDaterTest {

    private static final String FILED = "OSLO, Nov 22, 2018 (Reuters) - ";
    private static final DateRange TUESDAY = DateRange.day(LocalDate.of(2018, 11, 20));
    private static final DateRange MONDAY = DateRange.day(LocalDate.of(2018, 11, 19));
    private static final DateRange DAYS_OF_THE_REPORT =
            DateRange.of(LocalDate.of(2018, 11, 21), LocalDate.of(2018, 11, 22));
    private static final DateRange BEFORE_THE_REPORT = DateRange.until(LocalDate.of(2018, 11, 22));

    @Test
    void theDayInTheClauseDatesTheEvent() {
        Event event = Standard.event(FILED + "Norway condemned Iceland on Monday.");
        assertThat(event.date().range()).isEqualTo(MONDAY);
        assertThat(event.date().words()).map(Words::text).contains("Monday");
        assertThat(event.date().because()).first().asString().startsWith("\"Monday\": the latest Monday");
    }

    @Test
    void aDayToComeDatesWhatIsToCome() {
        assertThat(Standard.event(FILED + "Norway will meet Iceland on Monday.")
                        .date()
                        .range())
                .isEqualTo(DateRange.day(LocalDate.of(2018, 11, 26)));
    }

    @Test
    void aDayAtTheHeadOfTheSentenceDatesTheEvent() {
        assertThat(Standard.event(FILED + "On Monday, Norway condemned Iceland.")
                        .date()
                        .range())
                .isEqualTo(MONDAY);
    }

    @Test
    void ofTwoDaysTheNearerIsTheEvents() {
        assertThat(dates("Norway condemned Iceland on Monday and attacked Chad on Tuesday."))
                .containsExactly(MONDAY, TUESDAY);
    }

    @Test
    void coordinatedEventsShareADay() {
        assertThat(dates("Norway attacked Iceland on Monday and condemned Chad."))
                .containsExactly(MONDAY, MONDAY);
    }

    @Test
    void aSentenceThatTakesUpTheOneBeforeSharesItsDay() {
        List<Event> events =
                Standard.events(FILED + "Norway condemned Iceland on Monday. It expelled the Chadian ambassador.");
        assertThat(events).extracting(event -> event.date().range()).containsExactly(MONDAY, MONDAY);
        assertThat(events.get(1).date().because()).startsWith("as the sentence before, which it takes up");
    }

    @Test
    void aSentenceThatBeginsAnewDoesNotShareTheDayBefore() {
        assertThat(dates("Norway attacked Iceland on Monday. Chad seized a ship of Norway."))
                .containsExactly(MONDAY, DAYS_OF_THE_REPORT);
    }

    @Test
    void whatASpeakerSaysWithoutADayBelongsToTheSpeech() {
        List<Event> events = Standard.events(FILED
                + "Norwegian Prime Minister Kari Holm said on Tuesday that the talks had failed.\n\n"
                + "Holm accused Iceland of lying.");
        assertThat(events).extracting(event -> event.date().range()).containsExactly(TUESDAY, TUESDAY);
        assertThat(events.get(1).date().because()).startsWith("the words of sentence 1");
    }

    @Test
    void whatAnotherSaysDoesNotBelongToTheSpeech() {
        assertThat(dates("Norwegian Prime Minister Kari Holm condemned Iceland on Tuesday.\n\nKenya praised Chad."))
                .containsExactly(TUESDAY, DAYS_OF_THE_REPORT);
    }

    @Test
    void aSpeechOfLongAgoIsNoOccasion() {
        assertThat(dates("Norwegian Prime Minister Kari Holm condemned Iceland in May.\n\nHolm praised Chad."))
                .containsExactly(DateRange.of(LocalDate.of(2018, 5, 1), LocalDate.of(2018, 5, 31)), DAYS_OF_THE_REPORT);
    }

    @Test
    void whatIsSaidRepeatedlyBelongsToNoOneSpeech() {
        assertThat(dates("Norwegian Prime Minister Kari Holm condemned Iceland on Tuesday.\n\n"
                        + "Holm has repeatedly praised Chad."))
                .containsExactly(TUESDAY, BEFORE_THE_REPORT);
    }

    @Test
    void withoutADayItHappenedInTheDaysOfTheReport() {
        Event event = Standard.event(FILED + "Norway condemned Iceland.");
        assertThat(event.date().range()).isEqualTo(DAYS_OF_THE_REPORT);
        assertThat(event.date().words()).isEmpty();
        assertThat(event.date().because()).startsWith("no day is given; the days of the report");
    }

    @Test
    void whatANounTellsOfHappenedAtSomeTimeBeforeTheReport() {
        assertThat(dates("Norwegian criticism of Iceland continued.")).containsExactly(BEFORE_THE_REPORT);
    }

    @Test
    void onAPageWithoutADateTheDayIsOpen() {
        assertThat(Standard.event("Norway condemned Iceland.").date().range()).isEqualTo(DateRange.open());
    }

    @Test
    void whatCameSoLongBeforeIsCountedBack() {
        assertThat(dates("Norway condemned Iceland on Tuesday, three days after Chad attacked Sweden."))
                .containsExactly(TUESDAY, DateRange.day(LocalDate.of(2018, 11, 17)));
    }

    @Test
    void aWeekdayRightBehindTheVerbDatesIt() {
        assertThat(dates("Norway accused Monday Iceland of piracy.")).containsExactly(MONDAY);
    }

    @Test
    void theDayOfAnObjectIsNotTheDeeds() {
        assertThat(dates("Norway condemned Monday's attack on Chad by Iceland."))
                .contains(DAYS_OF_THE_REPORT);
    }

    @Test
    void whatIsToldAsBeforeIsLeftOpen() {
        assertThat(dates("Norway had condemned Iceland.")).containsExactly(BEFORE_THE_REPORT);
        assertThat(dates("Norway earlier condemned Iceland.")).containsExactly(BEFORE_THE_REPORT);
    }

    @Test
    void aSceneOfThePastGoesOnWhereItIsTakenUp() {
        assertThat(dates("In March 2016, Norwegian troops entered Chad. The troops attacked Sweden."))
                .last()
                .isEqualTo(DateRange.of(LocalDate.of(2016, 3, 1), LocalDate.of(2016, 3, 31)));
    }

    @Test
    void sinceMeansThatItBeganThere() {
        assertThat(Standard.event(FILED + "Norway has backed Chad since March 2011.")
                        .date()
                        .relation())
                .isEqualTo(Relation.SINCE);
    }

    @Test
    void whatEndedMoreThanAMonthBeforeTheReportIsHistorical() {
        assertThat(Standard.event(FILED + "Norwegian troops attacked Iceland in March 2011.")
                        .historical())
                .isTrue();
        assertThat(Standard.event(FILED + "Norwegian troops attacked Iceland on Monday.")
                        .historical())
                .isFalse();
    }

    private static List<DateRange> dates(String story) {
        return Standard.events(FILED + story).stream()
                .map(event -> event.date().range())
                .toList();
    }
}
