package org.casus.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.text.Token;

/** Months, seasons and parts of years: March 2021, last March, spring 2020, the first quarter. */
final class MonthForms {

    /** Months whose names are common words or given names: they need a word of time before them. */
    private static final Pattern DOUBTFUL = Pattern.compile("March|May|April|June|August|[A-Z][a-z]{2}");

    private static final Set<String> CUES = Set.of(
            "in",
            "since",
            "until",
            "till",
            "before",
            "after",
            "by",
            "from",
            "to",
            "through",
            "during",
            "between",
            "of",
            "early",
            "mid",
            "late",
            "mid-",
            "end",
            "and",
            "for",
            "throughout",
            "around",
            "or",
            "later",
            "earlier");

    private MonthForms() {}

    static List<Form> all() {
        return List.of(
                Form.of("{month}(?:{,}| of ){year}", MonthForms::dated),
                Form.of("{month}(?: Juche \\d{2,3})? ?\\({year}\\)", MonthForms::dated),
                Form.of("{month}(?: of)? (?<which>last|this|next) year", MonthForms::ofYear),
                Form.of("(?:(?<which>last|this past|this|next|this coming|past) )?{month}(?:'s|’s)?", MonthForms::bare),
                Form.of("(?:the )?{season}(?: of)?{,}{year}", MonthForms::season),
                Form.of("(?<which>last|this past|this|next|this coming|past) {season}", MonthForms::seasonSeen),
                Form.of("the {season}", MonthForms::seasonSeen),
                Form.of(
                        "(?:the )?{ordinal}[- ]?quarter(?: (?:of )?(?:{year}|(?:the )?(?<which>last|this|next|previous) year))?",
                        MonthForms::quarter),
                Form.of(
                        "(?:the )?(?<half>first|second|latter)[- ]half of (?:{year}|(?:the )?(?<which>last|this|next|previous) year|the year)",
                        MonthForms::half));
    }

    private static Optional<Reading> dated(Captured captured, Setting setting) {
        return captured.month("month")
                .map(month -> Reading.within(
                        month(captured.year("year").orElseThrow(), month), Granularity.MONTH, "written out"));
    }

    private static Optional<Reading> ofYear(Captured captured, Setting setting) {
        int step = step(captured.lower("which"));
        return captured.month("month").map(month -> {
            DateRange range = setting.published().each(seen -> month(seen.getYear() + step, month));
            return seen(
                    setting,
                    range,
                    Granularity.MONTH,
                    Spelling.write(month) + " of " + captured.lower("which") + " year");
        });
    }

    private static Optional<Reading> bare(Captured captured, Setting setting) {
        String which = captured.lower("which");
        Optional<Month> month = captured.month("month");
        if (month.isEmpty() || which.isEmpty() && !isTime(captured.text("month").orElseThrow(), setting)) {
            return Optional.empty();
        }
        boolean future = which.startsWith("next") || which.endsWith("coming") || which.isEmpty() && setting.isFuture();
        boolean strict = which.equals("last") || which.equals("next") || which.endsWith("past");
        DateRange range =
                setting.published().each(seen -> nearest(seen, month.get(), future, strict, which.equals("this")));
        return Optional.of(seen(
                setting,
                range,
                Granularity.MONTH,
                "the " + (future ? "next " : "latest ") + Spelling.write(month.get())));
    }

    private static boolean isTime(String written, Setting setting) {
        if (setting.before()
                        .filter(token -> token.isTagged("PROPN") && !isMonthOrLink(token))
                        .isPresent()
                || setting.after().filter(token -> token.isTagged("PROPN")).isPresent()) {
            return false;
        }
        boolean cued =
                setting.before().filter(token -> CUES.contains(token.lower())).isPresent();
        boolean marching = written.equals("March") && setting.precedes("on", "against", "for");
        return cued && !marching || !DOUBTFUL.matcher(written).matches();
    }

    private static boolean isMonthOrLink(Token token) {
        return Spelling.month(token.form()).isPresent() || CUES.contains(token.lower());
    }

    private static DateRange nearest(LocalDate seen, Month month, boolean future, boolean strict, boolean sameYear) {
        int difference = month.getValue() - seen.getMonthValue();
        int year = seen.getYear();
        if (!sameYear && future && (difference < 0 || strict && difference == 0)) {
            year++;
        } else if (!sameYear && !future && (difference > 0 || strict && difference == 0)) {
            year--;
        }
        return month(year, month);
    }

    private static DateRange month(int year, Month month) {
        return Unit.months(LocalDate.of(year, month, 1), 1);
    }

    private static Optional<Reading> season(Captured captured, Setting setting) {
        return Optional.of(Reading.within(
                season(captured.lower("season"), captured.year("year").orElseThrow()),
                Granularity.SEASON,
                captured.lower("season") + " of the northern half of the earth"));
    }

    private static Optional<Reading> seasonSeen(Captured captured, Setting setting) {
        String which = captured.lower("which");
        String season = captured.lower("season");
        boolean plain = which.isEmpty();
        if (plain && (!setting.follows("in", "during", "since", "until", "over") || setting.precedes("of", "in"))) {
            return Optional.empty();
        }
        boolean future = which.startsWith("next")
                || which.endsWith("coming")
                || (plain || which.equals("this")) && setting.isFuture();
        boolean strict = which.equals("last") || which.equals("next");
        DateRange range = setting.published().each(seen -> nearestSeason(seen, season, future, strict));
        return Optional.of(seen(
                setting,
                range,
                Granularity.SEASON,
                "the " + (future ? "next " : "latest ") + season + " of the northern half of the earth"));
    }

    private static DateRange nearestSeason(LocalDate seen, String season, boolean future, boolean strict) {
        for (int step = 0; step <= 2; step++) {
            DateRange candidate = season(season, future ? seen.getYear() - 1 + step : seen.getYear() - step);
            LocalDate start = candidate.start().orElseThrow();
            LocalDate end = candidate.end().orElseThrow();
            boolean fits = future ? !(strict ? start : end).isBefore(seen) : !(strict ? end : start).isAfter(seen);
            if (fits) {
                return candidate;
            }
        }
        return season(season, seen.getYear() + 1);
    }

    private static DateRange season(String season, int year) {
        int month = switch (season.toLowerCase(Locale.ROOT)) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "autumn", "fall" -> 9;
            default -> 12;
        };
        return Unit.months(LocalDate.of(year, month, 1), 3);
    }

    private static Optional<Reading> quarter(Captured captured, Setting setting) {
        boolean lastOne = captured.lower("ordinal").equals("last") && !captured.has("year") && !captured.has("which");
        if (lastOne) {
            DateRange range = setting.published().each(seen -> Unit.QUARTER.around(Unit.QUARTER.plus(seen, -1)));
            return Optional.of(seen(setting, range, Granularity.SEASON, "the quarter before"));
        }
        int rank = switch (captured.lower("ordinal")) {
            case "final", "last" -> 4;
            default -> Spelling.ordinal(captured.lower("ordinal")).orElse(4);
        };
        return Optional.of(partOfYear(captured, setting, 3 * (rank - 1), 3, "quarter " + rank));
    }

    private static Optional<Reading> half(Captured captured, Setting setting) {
        boolean first = captured.lower("half").equals("first");
        return Optional.of(partOfYear(captured, setting, first ? 0 : 6, 6, first ? "first half" : "second half"));
    }

    private static Reading partOfYear(Captured captured, Setting setting, int skipped, int months, String name) {
        if (captured.has("year")) {
            int year = captured.year("year").getAsInt();
            return Reading.within(
                    part(year, skipped, months), Granularity.SEASON, name + " of the calendar year " + year);
        }
        String which = captured.lower("which");
        boolean future = setting.isFuture();
        DateRange range = setting.published()
                .each(seen -> which.isEmpty()
                        ? nearestPart(seen, skipped, months, future)
                        : part(seen.getYear() + step(which), skipped, months));
        return seen(
                setting,
                range,
                Granularity.SEASON,
                name + " of " + (which.isEmpty() ? "the nearest" : which) + " year");
    }

    private static DateRange nearestPart(LocalDate seen, int skipped, int months, boolean future) {
        DateRange same = part(seen.getYear(), skipped, months);
        if (future) {
            return same.end().orElseThrow().isBefore(seen) ? part(seen.getYear() + 1, skipped, months) : same;
        }
        return same.start().orElseThrow().isAfter(seen) ? part(seen.getYear() - 1, skipped, months) : same;
    }

    private static DateRange part(int year, int skipped, int months) {
        return Unit.months(LocalDate.of(year, 1 + skipped, 1), months);
    }

    private static int step(String which) {
        return switch (which) {
            case "last", "previous" -> -1;
            case "next" -> 1;
            default -> 0;
        };
    }

    private static Reading seen(Setting setting, DateRange range, Granularity granularity, String what) {
        Reference published = setting.published();
        return Reading.seenFrom(published, range, granularity, what + ", seen from " + published.words());
    }
}
