package org.casus.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day written in full, with its year, in any of many languages.
 *
 * @param day the day, one that the calendar has
 * @param words as it was written
 */
record WorldDate(LocalDate day, String words) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String SHORT_YEAR = "((?:(?:19|20)\\d\\d)|\\d\\d)";
    private static final String DAY = "([0-3]?\\d)";
    private static final String MONTH = "(" + MonthNames.ANY + ")(?!\\p{L})";

    private record Way(Pattern pattern, Function<MatchResult, Optional<LocalDate>> reading) {}

    private static final List<Way> WAYS = List.of(
            way("(?<![\\d.])" + YEAR + "[-/.] ?([01]?\\d)[-/.] ?" + DAY + "(?!\\d)", found -> day(found, 1, 2, 3)),
            way("(?<!\\d)" + YEAR + " ?[年년] ?([01]?\\d) ?[月월] ?" + DAY + " ?[日일]", found -> day(found, 1, 2, 3)),
            way(
                    "(?<![\\d.])" + DAY + "\\. ?([01]?\\d)\\. ?" + SHORT_YEAR + "(?![\\d.]?\\d)",
                    found -> day(found, 3, 2, 1)),
            way(
                    "(?<!\\d)" + DAY
                            + "(?:\\.|st|nd|rd|th|er|º|ª)?[\\s\\u00a0-]{0,3}(?:(?:of|de|d’|d'|di) ?)?(?<!\\p{L})"
                            + MONTH + "\\.?,?[\\s\\u00a0-]{0,3}(?:de |del )?" + YEAR + "(?!\\d)",
                    found -> named(found, 3, 2, 1)),
            way(
                    "(?<!\\p{L})" + MONTH + "\\.?[\\s\\u00a0]{0,3}" + DAY + "(?:st|nd|rd|th|\\.)?,?[\\s\\u00a0]{1,3}"
                            + YEAR + "(?!\\d)",
                    found -> named(found, 3, 1, 2)));
    /** What every day written in full holds: a year of four figures, or one of two behind day and month in figures. */
    private static final Pattern MAY_BE = Pattern.compile("(?:19|20)\\d\\d|\\d\\. ?[01]?\\d\\. ?\\d\\d");

    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/])([0-3]?\\d)([/-])([0-3]?\\d)\\2" + YEAR + "(?![\\d/])");

    private static Way way(String regex, Function<MatchResult, Optional<LocalDate>> reading) {
        return new Way(Pattern.compile(regex, FLAGS), reading);
    }

    /**
     * The first day written in some words; by figures parted with slashes the day comes first, or the month where {@code monthFirst}.
     */
    static Optional<WorldDate> in(String words, boolean monthFirst) {
        if (!MAY_BE.matcher(words).find()) {
            return Optional.empty();
        }
        Function<MatchResult, Optional<LocalDate>> slashed = match -> slashed(match, monthFirst);
        return Stream.concat(WAYS.stream(), Stream.of(new Way(SLASHED, slashed)))
                .flatMap(way -> way.pattern()
                        .matcher(words)
                        .results()
                        .flatMap(match ->
                                way.reading().apply(match).stream().map(day -> new WorldDate(day, match.group()))))
                .findFirst();
    }

    private static Optional<LocalDate> slashed(MatchResult match, boolean monthFirst) {
        Optional<LocalDate> day = monthFirst ? day(match, 4, 1, 3) : day(match, 4, 3, 1);
        return day.or(() -> monthFirst ? day(match, 4, 3, 1) : day(match, 4, 1, 3));
    }

    private static Optional<LocalDate> named(MatchResult match, int year, int month, int day) {
        return MonthNames.named(match.group(month))
                .flatMap(name -> day(match.group(year), name.getValue(), match.group(day)));
    }

    private static Optional<LocalDate> day(MatchResult match, int year, int month, int day) {
        return day(match.group(year), Integer.parseInt(match.group(month)), match.group(day));
    }

    /** The day, empty where the calendar has none such. */
    private static Optional<LocalDate> day(String year, int month, String day) {
        int number = Integer.parseInt(year);
        int full = year.length() == 2 ? 2000 + number : number;
        try {
            return Optional.of(LocalDate.of(full, Month.of(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
