package org.casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casus.text.DateCandidate;

/**
 * A date that the page carries about itself, read.
 *
 * @param candidate what was read
 * @param range the days it may mean
 */
record Statement(DateCandidate candidate, DateRange range) {

    /** How much may be made of it. */
    enum Weight {
        /** Written by the publisher for machines. */
        MARKED,
        /** Written for readers, beside the story. */
        SHOWN,
        /** Part of the address. */
        ADDRESS,
        /** Tells of the showing or fetching of the page, or of its last change: not before the publication. */
        AFTERWARDS
    }

    /** The statement, empty where the date cannot be read; a date without a year takes the one year that the limits allow, if one. */
    static Optional<Statement> read(DateCandidate candidate, DateRange limits) {
        return WrittenDate.in(candidate.value())
                .map(date -> date.yearless()
                        .map(day -> inLimits(day, date.weekday(), limits))
                        .orElse(date.range()))
                .filter(range -> range.start().isPresent())
                .map(range -> new Statement(candidate, range));
    }

    Weight weight() {
        if (isModified()) {
            return Weight.AFTERWARDS;
        }
        return switch (candidate.kind()) {
            case STRUCTURED, META, TIME_ELEMENT, RECORD -> Weight.MARKED;
            case DATELINE, VISIBLE -> Weight.SHOWN;
            case URL -> Weight.ADDRESS;
            case CLOCK, FETCHED -> Weight.AFTERWARDS;
        };
    }

    /** "the page clock “Sat. Jan 22nd, 2022”". */
    String name() {
        String what = switch (candidate.kind()) {
            case STRUCTURED -> "the structured data";
            case META -> "the page's head";
            case TIME_ELEMENT -> "a time element";
            case RECORD -> "the record it came in";
            case URL -> "the address";
            case DATELINE -> "the dateline";
            case VISIBLE -> "a line of the page";
            case CLOCK -> "the page clock";
            case FETCHED -> "the day of fetching";
        };
        return what + " “" + candidate.value().strip() + "”";
    }

    private boolean isModified() {
        String where = candidate.where().toLowerCase(Locale.ROOT);
        return where.contains("modif") || where.contains("updat") || where.contains("changed");
    }

    private static DateRange inLimits(MonthDay day, Optional<DayOfWeek> weekday, DateRange limits) {
        if (limits.start().isEmpty() || limits.end().isEmpty()) {
            return DateRange.open();
        }
        List<LocalDate> days = IntStream.rangeClosed(
                        limits.start().get().getYear(), limits.end().get().getYear())
                .filter(day::isValidYear)
                .mapToObj(day::atYear)
                .filter(date -> Limits.meet(DateRange.day(date), limits).isPresent())
                .filter(date ->
                        weekday.filter(name -> name != date.getDayOfWeek()).isEmpty())
                .toList();
        return days.size() == 1 ? DateRange.day(days.get(0)) : DateRange.open();
    }
}
