package org.casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** The lengths by which calendars count. Weeks begin on Monday, as in ISO 8601. */
public enum Unit {
    HOUR(Granularity.DAY),
    DAY(Granularity.DAY),
    WEEKEND(Granularity.DAY),
    WEEK(Granularity.WEEK),
    MONTH(Granularity.MONTH),
    QUARTER(Granularity.SEASON),
    YEAR(Granularity.YEAR),
    DECADE(Granularity.DECADE),
    CENTURY(Granularity.YEARS);

    private final Granularity granularity;

    Unit(Granularity granularity) {
        this.granularity = granularity;
    }

    Granularity granularity() {
        return granularity;
    }

    /** "3 weeks". */
    String count(long count) {
        return count + " " + name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
    }

    /** The unit that a word names, in the singular or plural. */
    static Optional<Unit> named(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "minute", "minutes", "hour", "hours" -> Optional.of(HOUR);
            case "day", "days", "night", "nights", "morning", "evening" -> Optional.of(DAY);
            case "weekend", "weekends" -> Optional.of(WEEKEND);
            case "week", "weeks" -> Optional.of(WEEK);
            case "month", "months" -> Optional.of(MONTH);
            case "quarter", "quarters" -> Optional.of(QUARTER);
            case "year", "years" -> Optional.of(YEAR);
            case "decade", "decades" -> Optional.of(DECADE);
            case "century", "centuries" -> Optional.of(CENTURY);
            default -> Optional.empty();
        };
    }

    /** The unit's interval in which a day lies; the coming weekend for a day of the week before it. */
    DateRange around(LocalDate day) {
        return switch (this) {
            case HOUR, DAY -> DateRange.day(day);
            case WEEKEND -> weekend(monday(day));
            case WEEK -> DateRange.of(monday(day), monday(day).plusDays(6));
            case MONTH -> months(day.withDayOfMonth(1), 1);
            case QUARTER -> months(LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1), 3);
            case YEAR -> years(day.getYear(), 1);
            case DECADE -> years(Math.floorDiv(day.getYear(), 10) * 10, 10);
            case CENTURY -> years(Math.floorDiv(day.getYear() - 1, 100) * 100 + 1, 100);
        };
    }

    LocalDate plus(LocalDate day, long count) {
        return switch (this) {
            case HOUR -> day.plusDays(count / 24);
            case DAY -> day.plusDays(count);
            case WEEKEND, WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
        };
    }

    static DateRange months(LocalDate first, int count) {
        return DateRange.of(first, first.plusMonths(count).minusDays(1));
    }

    static DateRange years(int first, int count) {
        return months(LocalDate.of(first, 1, 1), 12 * count);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static DateRange weekend(LocalDate monday) {
        return DateRange.of(monday.plusDays(5), monday.plusDays(6));
    }
}
