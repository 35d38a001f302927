package org.casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casus.cite.Span;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * Days named with weekday, day and month but no year: "reported on Friday (November 22)". News writes so of the last few days, and the
 * weekday agrees with the date in one year of five to eleven only.
 */
final class ReportDays {

    private static final Pattern DAY =
            Pattern.compile("\\b(?<weekday>" + Spelling.WEEKDAY + ")\\s*[(,]?\\s*(?:(?<month>" + Spelling.MONTH
                    + ")\\s+(?<day>\\d{1,2})|(?<dayfirst>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<monthlast>" + Spelling.MONTH
                    + "))(?:st|nd|rd|th)?(?!\\d|\\s*,?\\s*(?:19|20)\\d\\d)\\)?");
    private static final Set<String> REPORTING = Set.of(
            "reported", "reports", "report", "published", "carried", "broadcast", "announced", "released", "quoted");

    /** How many years from a lower limit on are thought of where no upper limit is known. */
    private static final int HORIZON = 12;

    private ReportDays() {}

    /** What each such day says of the publication, in the order of the text; days that no year of the limits fits say nothing. */
    static List<Testimony> in(List<Sentence> sentences, DateRange limits, boolean certain) {
        List<Testimony> testimonies = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Matcher matcher = DAY.matcher(sentence.words().text());
            while (matcher.find()) {
                read(matcher, sentence, limits, certain).ifPresent(testimonies::add);
            }
        }
        return testimonies;
    }

    private static Optional<Testimony> read(Matcher matcher, Sentence sentence, DateRange limits, boolean certain) {
        Optional<MonthDay> day = monthDay(matcher);
        Optional<DayOfWeek> weekday = Spelling.weekday(matcher.group("weekday"));
        if (day.isEmpty() || weekday.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = agreeing(day.get(), weekday.get(), limits);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        int begin = sentence.words().span().begin();
        boolean reported = isReported(sentence, new Span(begin + matcher.start(), begin + matcher.end()));
        return Optional.of(testimony(
                matcher.group(), days, reported, certain && limits.start().isPresent()));
    }

    private static Testimony testimony(String words, List<LocalDate> days, boolean reported, boolean certain) {
        LocalDate first = days.get(0);
        String weekday = Spelling.write(first.getDayOfWeek());
        if (!certain && days.size() > 1) {
            return new Testimony(
                    DateRange.since(first),
                    "“" + words + "”: a " + weekday + " in " + years(days) + ", and nothing tells which",
                    false);
        }
        DateRange range = reported ? DateRange.day(first) : DateRange.of(first, first.plusDays(6));
        String told = reported ? "reported on “" : "told of as “";
        return new Testimony(
                range,
                told + words + "”, a " + weekday + " in " + first.getYear()
                        + ", the first such year that the limits allow",
                true);
    }

    private static String years(List<LocalDate> days) {
        return days.stream().map(day -> Integer.toString(day.getYear())).collect(Collectors.joining(", "));
    }

    private static List<LocalDate> agreeing(MonthDay day, DayOfWeek weekday, DateRange limits) {
        Optional<Integer> first = limits.start().map(LocalDate::getYear);
        Optional<Integer> last = limits.end().map(LocalDate::getYear);
        int from = first.or(() -> last.map(year -> year - HORIZON)).orElse(1995);
        int to = last.or(() -> first.map(year -> year + HORIZON)).orElse(2040);
        return IntStream.rangeClosed(from, to)
                .filter(day::isValidYear)
                .mapToObj(day::atYear)
                .filter(date -> date.getDayOfWeek() == weekday)
                .filter(date -> Limits.meet(DateRange.day(date), limits).isPresent())
                .toList();
    }

    private static Optional<MonthDay> monthDay(Matcher matcher) {
        boolean monthFirst = matcher.group("month") != null;
        int day = Integer.parseInt(matcher.group(monthFirst ? "day" : "dayfirst"));
        return Spelling.month(matcher.group(monthFirst ? "month" : "monthlast"))
                .filter(month -> day >= 1 && day <= month.maxLength())
                .map(month -> MonthDay.of(month, day));
    }

    /** Whether the nearest verb before the day tells of a report. */
    private static boolean isReported(Sentence sentence, Span day) {
        Optional<Token> verb = Optional.empty();
        for (Token token : sentence.tokens()) {
            if (token.span().end() <= day.begin() && token.isTagged("VERB")) {
                verb = Optional.of(token);
            }
        }
        return verb.filter(token -> REPORTING.contains(token.form().toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
