package org.casus.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.cite.Span;
import org.casus.text.Sentence;

/** Two expressions that are one: from January to March, between 2014 and 2016, 2018 and 2019. */
final class Joins {

    private static final Pattern OPENING =
            Pattern.compile("\\b(from|between)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK =
            Pattern.compile("\\s*(to|and|until|till|through|-|–)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20|21)\\d\\d\\b");

    private Joins() {}

    static List<Found> join(List<Found> found, Sentence sentence) {
        List<Found> joined = new ArrayList<>();
        int from = sentence.words().span().begin();
        for (int i = 0; i < found.size(); i++) {
            Optional<Found> pair =
                    i + 1 < found.size() ? pair(found.get(i), found.get(i + 1), from, sentence) : Optional.empty();
            Found one = pair.orElse(found.get(i));
            i += pair.isPresent() ? 1 : 0;
            joined.add(one);
            from = one.span().end();
        }
        return joined;
    }

    private static Optional<Found> pair(Found first, Found last, int from, Sentence sentence) {
        Matcher link = LINK.matcher(text(first.span().end(), last.span().begin(), sentence));
        if (!link.matches() || !first.reading().isBounded() || !last.reading().isBounded()) {
            return Optional.empty();
        }
        Matcher opening = OPENING.matcher(text(from, first.span().begin(), sentence));
        boolean opened = opening.find();
        String word = link.group(1).toLowerCase(Locale.ROOT);
        boolean and = word.equals("and");
        if (opened && and == opening.group(1).equalsIgnoreCase("between")) {
            Span span = new Span(from + opening.start(), last.span().end());
            return Optional.of(
                    new Found(span, stretch(first, last, and ? Relation.WITHIN : Relation.THROUGHOUT, sentence)));
        }
        return and && !opened && areConsecutiveYears(first.reading(), last.reading())
                ? Optional.of(
                        new Found(first.span().join(last.span()), stretch(first, last, Relation.WITHIN, sentence)))
                : Optional.empty();
    }

    private static boolean areConsecutiveYears(Reading first, Reading last) {
        return first.granularity() == Granularity.YEAR
                && last.granularity() == Granularity.YEAR
                && first.range()
                        .end()
                        .orElseThrow()
                        .plusDays(1)
                        .equals(last.range().start().orElseThrow());
    }

    private static Reading stretch(Found first, Found last, Relation relation, Sentence sentence) {
        LocalDate end = last.reading().range().end().orElseThrow();
        LocalDate start = beginning(first, last, sentence);
        Granularity granularity = first.reading().granularity() == Granularity.YEAR
                ? Granularity.YEARS
                : first.reading().granularity();
        DateRange range = start.isAfter(end) ? DateRange.of(end, start) : DateRange.of(start, end);
        return new Reading(
                range,
                relation,
                granularity,
                "from the first to the second: " + first.reading().because() + "; "
                        + last.reading().because());
    }

    /** The first day, in the year of the second expression where only that one names a year, and never after it. */
    private static LocalDate beginning(Found first, Found last, Sentence sentence) {
        LocalDate start = first.reading().range().start().orElseThrow();
        LocalDate end = last.reading().range().end().orElseThrow();
        boolean yearless = !hasYear(first, sentence);
        if (yearless && hasYear(last, sentence)) {
            start = start.withYear(end.getYear());
        }
        return yearless && start.isAfter(end) ? start.minusYears(1) : start;
    }

    private static boolean hasYear(Found found, Sentence sentence) {
        return YEAR.matcher(sentence.words(found.span()).text()).find();
    }

    private static String text(int begin, int end, Sentence sentence) {
        return sentence.words(new Span(begin, end)).text();
    }
}
