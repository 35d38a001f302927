package org.casus.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a code of PETRARCH or TABARI holds.
 *
 * @param from the first day; empty for "always"
 * @param until the last day; empty for "still"
 */
record PetrarchDays(Optional<LocalDate> from, Optional<LocalDate> until) {

    static final String EXPECTED =
            "nothing, <day, >day or day-day is expected behind a code, a day as YYMMDD or YYYYMMDD";

    private static final String DAY = "(\\d{6}|\\d{8})";
    private static final Pattern BEFORE = Pattern.compile("<\\s*" + DAY);
    private static final Pattern SINCE = Pattern.compile(">\\s*" + DAY);
    private static final Pattern BETWEEN = Pattern.compile(DAY + "\\s*-\\s*" + DAY);

    /** Years of two digits below it are of this century. */
    private static final int TURN = 30;

    /**
     * What a restriction says: {@code <020614} until the day before, {@code >020614} from that day on, {@code 970101-061231} both days
     * included, nothing always. A month or day 00 is the whole year or month. Empty when it says none of these.
     */
    static Optional<PetrarchDays> read(String restriction) {
        String plain = restriction.strip();
        if (plain.isEmpty()) {
            return Optional.of(new PetrarchDays(Optional.empty(), Optional.empty()));
        }
        Matcher before = BEFORE.matcher(plain);
        Matcher since = SINCE.matcher(plain);
        Matcher between = BETWEEN.matcher(plain);
        try {
            if (before.matches()) {
                return Optional.of(new PetrarchDays(
                        Optional.empty(), Optional.of(first(before.group(1)).minusDays(1))));
            }
            if (since.matches()) {
                return Optional.of(new PetrarchDays(Optional.of(first(since.group(1))), Optional.empty()));
            }
            return between.matches() ? span(first(between.group(1)), last(between.group(2))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // a thirteenth month: told of by whoever asked
        }
    }

    private static Optional<PetrarchDays> span(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new PetrarchDays(Optional.of(first), Optional.of(last)));
    }

    boolean isOpen() {
        return from.isEmpty() && until.isEmpty();
    }

    private static LocalDate first(String day) {
        return LocalDate.of(year(day), Math.max(1, month(day)), Math.max(1, dayOfMonth(day)));
    }

    private static LocalDate last(String day) {
        YearMonth month = YearMonth.of(year(day), month(day) == 0 ? 12 : month(day));
        return dayOfMonth(day) == 0 ? month.atEndOfMonth() : month.atDay(dayOfMonth(day));
    }

    private static int year(String day) {
        int year = Integer.parseInt(day.substring(0, day.length() - 4));
        return day.length() == 8 ? year : year + (year < TURN ? 2000 : 1900);
    }

    private static int month(String day) {
        return Integer.parseInt(day.substring(day.length() - 4, day.length() - 2));
    }

    private static int dayOfMonth(String day) {
        return Integer.parseInt(day.substring(day.length() - 2));
    }
}
