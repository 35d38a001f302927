package org.casus.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.cite.Span;
import org.casus.text.Sentence;

/** Words before an expression that narrow it or turn it into a bound: early 2019, the end of March, since 2018, before Friday. */
final class Edges {

    private static final Pattern PART = Pattern.compile(
            "(?:\\b(?:the|its|their)\\s+)?\\b(?:(?<part>early|mid|middle|late)(?:\\s+part)?(?:\\s*-\\s*|\\s+(?:of\\s+|in\\s+|on\\s+)?)"
                    + "|(?<end>beginning|start|end|close|first\\s+half|second\\s+half)(?:\\s*-\\s*|\\s+(?:of|in)\\s+))(?:the\\s+)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUND = Pattern.compile(
            "\\b(ever\\s+since|since|after|before|prior\\s+to|until|till|up\\s+to|by)\\s+$", Pattern.CASE_INSENSITIVE);

    private Edges() {}

    /** An expression with the words before it that belong to it; {@code from} is where the text before it begins. */
    static Found widen(Found found, int from, Sentence sentence, Reference published) {
        return bounded(narrowed(found, from, sentence), from, sentence, published);
    }

    /** An expression with the words before it that say which part of it is meant. */
    static Found narrowed(Found found, int from, Sentence sentence) {
        Optional<Matcher> part = before(PART, found, from, sentence);
        if (part.isEmpty()) {
            return found;
        }
        Span span = new Span(from + part.get().start(), found.span().end());
        Reading reading = found.reading();
        boolean fine = !reading.isBounded()
                || reading.granularity() == Granularity.DAY
                || reading.granularity() == Granularity.APPROXIMATE;
        String word = Optional.ofNullable(part.get().group("part"))
                .orElseGet(() -> part.get().group("end"))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        return new Found(
                span,
                fine ? reading : reading.with(part(reading.range(), word), word + " in it: " + reading.because()));
    }

    private static DateRange part(DateRange whole, String word) {
        LocalDate start = whole.start().orElseThrow();
        LocalDate end = whole.end().orElseThrow();
        return switch (word) {
            case "early" -> DateRange.of(start, cut(start, end, 1, 3).minusDays(1));
            case "beginning", "start" ->
                DateRange.of(start, cut(start, end, 1, 4).minusDays(1));
            case "mid", "middle" ->
                DateRange.of(cut(start, end, 1, 3), cut(start, end, 2, 3).minusDays(1));
            case "first half" -> DateRange.of(start, cut(start, end, 1, 2).minusDays(1));
            case "second half" -> DateRange.of(cut(start, end, 1, 2), end);
            case "end", "close" -> DateRange.of(cut(start, end, 3, 4), end);
            default -> DateRange.of(cut(start, end, 2, 3), end);
        };
    }

    /** The day on which a share of an interval is over; months are not cut where there are enough of them. */
    private static LocalDate cut(LocalDate start, LocalDate end, int share, int of) {
        long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
        long days = ChronoUnit.DAYS.between(start, end.plusDays(1));
        return months >= of ? start.plusMonths(months * share / of) : start.plusDays(Math.max(1, days * share / of));
    }

    private static Found bounded(Found found, int from, Sentence sentence, Reference published) {
        Optional<Matcher> bound = before(BOUND, found, from, sentence);
        if (bound.isEmpty()) {
            return found;
        }
        String word = bound.get().group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Setting setting = new Setting(sentence, found.span(), published, published);
        if (!word.endsWith("since") && isOwner(found, setting)) {
            return found;
        }
        Span span = new Span(from + bound.get().start(), found.span().end());
        return new Found(span, bound(found.reading(), word, setting));
    }

    private static Reading bound(Reading reading, String word, Setting setting) {
        DateRange range = reading.range();
        String reason = word + ": " + reading.because();
        return switch (word) {
            case "since", "ever since" -> reading.with(Relation.SINCE, reason);
            case "after" -> reading.with(after(range, setting), reason);
            case "before", "prior to" ->
                reading.with(new DateRange(Optional.empty(), range.start().map(day -> day.minusDays(1))), reason);
            case "by" -> reading.with(by(range, setting), reason);
            default ->
                reading.with(new DateRange(Optional.empty(), range.end()), reason)
                        .with(Relation.THROUGHOUT, reason);
        };
    }

    private static DateRange after(DateRange range, Setting setting) {
        Optional<LocalDate> start = range.end().map(day -> day.plusDays(1));
        Optional<LocalDate> end = setting.isFuture()
                ? Optional.empty()
                : setting.published().range().end();
        boolean inverted = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
        return new DateRange(start, inverted ? start : end);
    }

    private static DateRange by(DateRange range, Setting setting) {
        Optional<LocalDate> start = setting.published().range().start();
        boolean known = start.isPresent()
                && range.end().isPresent()
                && !range.end().get().isBefore(start.get());
        return new DateRange(known ? start : Optional.empty(), range.end());
    }

    /** Whether the expression only dates the thing that follows it: "after Monday's attack", "before the 2018 vote". */
    private static boolean isOwner(Found found, Setting setting) {
        String text = setting.sentence().words(found.span()).text();
        return text.endsWith("'s")
                || text.endsWith("’s")
                || setting.after()
                        .filter(token -> token.isTagged("NOUN", "PROPN", "ADJ", "PART")
                                || token.lower().equals("'s")
                                || token.lower().equals("’s"))
                        .isPresent();
    }

    private static Optional<Matcher> before(Pattern pattern, Found found, int from, Sentence sentence) {
        String text = sentence.words(new Span(from, found.span().begin())).text();
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
