package org.casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a page writes it about itself: ISO 8601, RFC 822, English, plain figures, or the path of an address. The day is the one that
 * is written, in whatever zone that was.
 *
 * @param range the days it may mean; open where it names no year
 * @param yearless day and month where it names no year
 * @param weekday the weekday where it names one
 */
record WrittenDate(DateRange range, Optional<MonthDay> yearless, Optional<DayOfWeek> weekday) {

    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String MONTH = "(?<month>" + Spelling.MONTH + ")";
    private static final List<Way> WAYS = List.of(
            way("(?<!\\d)" + YEAR + "[-/.](?<mm>[01]?\\d)[-/.](?<day>[0-3]?\\d)(?!\\d)", WrittenDate::figures),
            way("(?<!\\d)" + YEAR + "(?<mm>[01]\\d)(?<day>[0-3]\\d)(?:T?\\d{4,6})?(?!\\d)", WrittenDate::figures),
            way("\\b" + DAY + "(?:\\s+of)?[\\s-]+" + MONTH + "[\\s,.-]+" + YEAR + "\\b", WrittenDate::words),
            way("\\b" + MONTH + "\\s+" + DAY + "[\\s,]+" + YEAR + "\\b", WrittenDate::words),
            way("\\b" + MONTH + "\\s+" + DAY + "\\b.*?\\b" + YEAR + "\\s*$", WrittenDate::words),
            way("(?<!\\d)(?<day>[0-3]?\\d)\\.(?<mm>[01]?\\d)\\." + YEAR + "(?!\\d)", WrittenDate::figures),
            way("(?<!\\d)(?<one>\\d{1,2})[/.-](?<two>\\d{1,2})[/.-]" + YEAR + "(?!\\d)", WrittenDate::ambiguous),
            way("\\b" + MONTH + "[\\s,]+" + YEAR + "\\b", WrittenDate::month),
            way("(?<!\\d)" + YEAR + "[-/](?<mm>[01]\\d)(?!\\d)", WrittenDate::month),
            way("\\b" + MONTH + "\\s+" + DAY + "\\b", WrittenDate::yearless),
            way("\\b" + DAY + "\\s+" + MONTH + "(?![\\p{L}\\p{N}])", WrittenDate::yearless));
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(" + Spelling.WEEKDAY + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE = Pattern.compile(
            "\\b(" + Spelling.WEEKDAY + ")[.,]?,?\\s+(?:the\\s+)?(?=[0-3]?\\d|" + Spelling.MONTH + ")",
            Pattern.CASE_INSENSITIVE);

    /**
     * The date in these words, by the first way of writing that fits; empty where none does. A day that no calendar has is not taken for
     * its month.
     */
    static Optional<WrittenDate> in(String words) {
        boolean impossible = false;
        for (Way way : WAYS) {
            Matcher matcher = way.pattern().matcher(words);
            while (matcher.find() && !(impossible && way.isVague())) {
                Optional<WrittenDate> date = way.reading().apply(matcher);
                if (date.isPresent()) {
                    return date.map(found -> found.on(weekday(words)));
                }
                impossible = true;
            }
        }
        return Optional.empty();
    }

    /** The first day in these words that no calendar has: "31 February", "2024-13-45". */
    static Optional<String> impossible(String words) {
        return WAYS.stream()
                .flatMap(way -> way.pattern()
                        .matcher(words)
                        .results()
                        .filter(match -> way.read(match.group()).isEmpty())
                        .map(MatchResult::group))
                .findFirst();
    }

    /** The weekday that stands right before a date, where there is one; any other may be the name of something. */
    static Optional<DayOfWeek> weekdayBefore(String words) {
        Matcher matcher = BEFORE.matcher(words);
        return matcher.find() ? Spelling.weekday(matcher.group(1)) : Optional.empty();
    }

    private record Way(Pattern pattern, Function<Matcher, Optional<WrittenDate>> reading) {

        Optional<WrittenDate> read(String written) {
            Matcher matcher = pattern.matcher(written);
            return matcher.find() ? reading.apply(matcher) : Optional.empty();
        }

        /** Whether it tells less than a day with its year. */
        boolean isVague() {
            String regex = pattern.pattern();
            return !regex.contains("<year>") || !regex.contains("<day>") && !regex.contains("<one>");
        }
    }

    private static Way way(String regex, Function<Matcher, Optional<WrittenDate>> reading) {
        return new Way(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), reading);
    }

    private static Optional<WrittenDate> figures(Matcher matcher) {
        return day(number(matcher, "year"), number(matcher, "mm"), number(matcher, "day"))
                .map(day -> of(DateRange.day(day)));
    }

    private static Optional<WrittenDate> words(Matcher matcher) {
        return month(matcher.group("month"))
                .flatMap(month -> Spelling.day(number(matcher, "year"), month, number(matcher, "day")))
                .map(day -> of(DateRange.day(day)));
    }

    private static Optional<WrittenDate> month(Matcher matcher) {
        OptionalInt figures = matcher.pattern().pattern().contains("<mm>")
                ? OptionalInt.of(number(matcher, "mm"))
                : month(matcher.group("month")).stream()
                        .mapToInt(Month::getValue)
                        .findFirst();
        return figures.isEmpty()
                ? Optional.empty()
                : day(number(matcher, "year"), figures.getAsInt(), 1).map(first -> of(Unit.MONTH.around(first)));
    }

    private static Optional<WrittenDate> yearless(Matcher matcher) {
        int day = number(matcher, "day");
        return month(matcher.group("month"))
                .filter(month -> day >= 1 && day <= month.maxLength())
                .map(month ->
                        new WrittenDate(DateRange.open(), Optional.of(MonthDay.of(month, day)), Optional.empty()));
    }

    private static Optional<WrittenDate> ambiguous(Matcher matcher) {
        int year = number(matcher, "year");
        int one = number(matcher, "one");
        int two = number(matcher, "two");
        Optional<LocalDate> dayFirst = day(year, two, one);
        Optional<LocalDate> monthFirst = day(year, one, two);
        if (dayFirst.isPresent() && monthFirst.isPresent()) {
            boolean inOrder = !dayFirst.get().isAfter(monthFirst.get());
            return Optional.of(of(
                    inOrder
                            ? DateRange.of(dayFirst.get(), monthFirst.get())
                            : DateRange.of(monthFirst.get(), dayFirst.get())));
        }
        return dayFirst.or(() -> monthFirst).map(day -> of(DateRange.day(day)));
    }

    private WrittenDate on(Optional<DayOfWeek> named) {
        return new WrittenDate(range, yearless, named);
    }

    private static WrittenDate of(DateRange range) {
        return new WrittenDate(range, Optional.empty(), Optional.empty());
    }

    private static Optional<DayOfWeek> weekday(String words) {
        Matcher matcher = WEEKDAY.matcher(words);
        return matcher.find() ? Spelling.weekday(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Month> month(String word) {
        return Spelling.month(word);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return month < 1 || month > 12 ? Optional.empty() : Spelling.day(year, Month.of(month), day);
    }

    private static int number(Matcher matcher, String name) {
        return Integer.parseInt(matcher.group(name));
    }
}
