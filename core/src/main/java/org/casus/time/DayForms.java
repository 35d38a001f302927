package org.casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Days of the calendar: 5 March 2021, March 5, Friday (November 22), 2021-03-05, 5/3/2021, March 5 to 7. */
final class DayForms {

    /** A day named without its year lies at most this many days on the far side of publication that its tense speaks against. */
    private static final int SLACK_PAST = 45;

    private static final int SLACK_FUTURE = 7;

    private DayForms() {}

    static List<Form> all() {
        return List.of(
                Form.of("(?:{weekday}{,}(?:the )?)?{day} (?:of )?{month}{,}{year}", DayForms::dated),
                Form.of("(?:{weekday}{,})?{month} {day}{,}{year}", DayForms::dated),
                Form.of("{weekday} ?\\( ?(?:{day} {month}|{month:2} {day:2})(?:{,}{year})? ?\\)", DayForms::either),
                Form.of("(?:{weekday}{,}(?:the )?)?{day} (?:of )?{month}", DayForms::undated),
                Form.of("(?:{weekday}{,})?{month} (?:the )?{day}", DayForms::undated),
                Form.of("{month} {day} ?(?:-|–|to|and|until|through) ?{day:2}(?:{,}{year})?", DayForms::days),
                Form.of("{day} ?(?:-|–|to|and|until) ?{day:2} {month}(?:{,}{year})?", DayForms::days),
                Form.of("{year}-(?<mm>[01]\\d)-(?<dd>[0-3]\\d)", DayForms::iso),
                Form.of("(?<one>\\d{1,2})(?<sep>[/.])(?<two>\\d{1,2})[/.]{year}", DayForms::numeric));
    }

    private static Optional<Reading> either(Captured captured, Setting setting) {
        return captured.has("year") ? dated(captured, setting) : undated(captured, setting);
    }

    private static Optional<Reading> dated(Captured captured, Setting setting) {
        return captured.month("month", "month2")
                .flatMap(month -> Spelling.day(
                        captured.year("year").orElseThrow(),
                        month,
                        captured.number("day", "day2").orElseThrow()))
                .map(day -> Reading.within(
                        DateRange.day(day), Granularity.DAY, "written out" + disagreement(captured.weekday(), day)));
    }

    private static Optional<Reading> undated(Captured captured, Setting setting) {
        Optional<Month> month = captured.month("month", "month2");
        int day = captured.number("day", "day2").orElseThrow();
        if (month.isEmpty() || Spelling.day(2000, month.get(), day).isEmpty()) {
            return Optional.empty();
        }
        boolean future = setting.isFuture();
        Reference published = setting.published();
        Optional<DayOfWeek> weekday = captured.weekday();
        DateRange range = published.each(seen -> DateRange.day(nearest(seen, month.get(), day, weekday, future)));
        return Optional.of(Reading.seenFrom(
                published,
                range,
                Granularity.DAY,
                day + " " + Spelling.write(month.get()) + ", the " + (future ? "next" : "latest")
                        + weekday.map(name -> " that is a " + Spelling.write(name))
                                .orElse("") + " seen from " + published.words()));
    }

    /** The occurrence of a day that is meant, seen from {@code seen}: on the weekday where one is named and some year near has it. */
    private static LocalDate nearest(
            LocalDate seen, Month month, int day, Optional<DayOfWeek> weekday, boolean future) {
        LocalDate plain = future
                ? nextFrom(seen.minusDays(SLACK_FUTURE), month, day)
                : latestTo(seen.plusDays(SLACK_PAST), month, day);
        return weekday.flatMap(name -> agreeing(plain.getYear(), month, day, name))
                .orElse(plain);
    }

    private static Optional<LocalDate> agreeing(int year, Month month, int day, DayOfWeek weekday) {
        return IntStream.of(0, -1, 1)
                .mapToObj(step -> Spelling.day(year + step, month, day))
                .flatMap(Optional::stream)
                .filter(candidate -> candidate.getDayOfWeek() == weekday)
                .findFirst();
    }

    private static LocalDate latestTo(LocalDate last, Month month, int day) {
        return IntStream.rangeClosed(0, 8)
                .mapToObj(back -> Spelling.day(last.getYear() - back, month, day))
                .flatMap(Optional::stream)
                .filter(candidate -> !candidate.isAfter(last))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate nextFrom(LocalDate first, Month month, int day) {
        return IntStream.rangeClosed(0, 8)
                .mapToObj(ahead -> Spelling.day(first.getYear() + ahead, month, day))
                .flatMap(Optional::stream)
                .filter(candidate -> !candidate.isBefore(first))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Reading> days(Captured captured, Setting setting) {
        Optional<Month> month = captured.month("month");
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int first = captured.number("day").orElseThrow();
        int last = captured.number("day2").orElseThrow();
        OptionalInt year = captured.year("year");
        boolean known = Spelling.day(2000, month.get(), last).isPresent();
        if (!known || last <= first) {
            return Optional.empty();
        }
        if (year.isPresent()) {
            return Spelling.day(year.getAsInt(), month.get(), last)
                    .map(end -> Reading.within(
                            DateRange.of(end.withDayOfMonth(first), end), Granularity.DAY, "written out"));
        }
        boolean future = setting.isFuture();
        DateRange range = setting.published().each(seen -> {
            LocalDate end = nearest(seen, month.get(), last, Optional.empty(), future);
            return DateRange.of(end.withDayOfMonth(first), end);
        });
        return Optional.of(Reading.seenFrom(
                setting.published(),
                range,
                Granularity.DAY,
                first + " to " + last + " " + Spelling.write(month.get()) + " seen from "
                        + setting.published().words()));
    }

    private static Optional<Reading> iso(Captured captured, Setting setting) {
        int month = captured.number("mm").orElseThrow();
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        return Spelling.day(
                        captured.year("year").orElseThrow(),
                        Month.of(month),
                        captured.number("dd").orElseThrow())
                .map(day -> Reading.within(DateRange.day(day), Granularity.DAY, "written out"));
    }

    private static Optional<Reading> numeric(Captured captured, Setting setting) {
        int year = captured.year("year").orElseThrow();
        int one = captured.number("one").orElseThrow();
        int two = captured.number("two").orElseThrow();
        Optional<LocalDate> dayFirst = numeric(year, two, one);
        Optional<LocalDate> monthFirst = captured.lower("sep").equals("/") ? numeric(year, one, two) : Optional.empty();
        if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
            return dayFirst.or(() -> monthFirst)
                    .map(day -> Reading.within(
                            DateRange.day(day), Granularity.DAY, "written out in figures: " + Spelling.write(day)));
        }
        return Optional.of(ambiguous(dayFirst.get(), monthFirst.get()));
    }

    private static Optional<LocalDate> numeric(int year, int month, int day) {
        return month < 1 || month > 12 ? Optional.empty() : Spelling.day(year, Month.of(month), day);
    }

    private static Reading ambiguous(LocalDate dayFirst, LocalDate monthFirst) {
        LocalDate start = dayFirst.isBefore(monthFirst) ? dayFirst : monthFirst;
        LocalDate end = dayFirst.isBefore(monthFirst) ? monthFirst : dayFirst;
        return Reading.within(
                DateRange.of(start, end),
                Granularity.DAY,
                "ambiguous figures: " + Spelling.write(dayFirst) + " with the day first, " + Spelling.write(monthFirst)
                        + " with the month first");
    }

    private static String disagreement(Optional<DayOfWeek> weekday, LocalDate day) {
        return weekday.filter(name -> day.getDayOfWeek() != name)
                .map(name ->
                        ", though that is a " + Spelling.write(day.getDayOfWeek()) + ", not a " + Spelling.write(name))
                .orElse("");
    }
}
