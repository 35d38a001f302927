package org.casus.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.cite.Span;
import org.casus.text.Sentence;

/**
 * Between which days a page can have been published at all.
 *
 * @param known from outside the page
 * @param range the same, narrowed by the latest past time that the story names in full
 * @param reasons why, in words
 */
record Limits(DateRange known, DateRange range, List<String> reasons) {

    private static final Set<String> PAST_CUES =
            Set.of("in", "on", "since", "during", "early", "late", "between", "from");

    Limits {
        reasons = List.copyOf(reasons);
    }

    static Limits of(List<Sentence> sentences, List<DayBound> bounds, TimeFinder finder) {
        List<String> reasons = new ArrayList<>();
        DateRange known = DateRange.open();
        for (DayBound bound : bounds) {
            Optional<DateRange> both = meet(known, bound.range());
            reasons.add("published " + Spelling.write(bound.range()) + ": " + bound.because()
                    + (both.isPresent() ? "" : "; this contradicts the rest and is left aside"));
            known = both.orElse(known);
        }
        Optional<TimeExpression> latest = latest(sentences, finder);
        Optional<DateRange> narrowed = Optional.empty();
        if (latest.isPresent()) {
            narrowed = meet(known, DateRange.since(latest.get().range().start().orElseThrow()));
            reasons.add("the latest past time it names in full is “"
                    + latest.get().words().text() + "”");
        }
        return new Limits(known, narrowed.orElse(known), reasons);
    }

    /** The days in both; empty where there are none. */
    static Optional<DateRange> meet(DateRange one, DateRange other) {
        Optional<LocalDate> start =
                Stream.of(one.start(), other.start()).flatMap(Optional::stream).max(LocalDate::compareTo);
        Optional<LocalDate> end =
                Stream.of(one.end(), other.end()).flatMap(Optional::stream).min(LocalDate::compareTo);
        boolean none = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
        return none ? Optional.empty() : Optional.of(new DateRange(start, end));
    }

    private static Optional<TimeExpression> latest(List<Sentence> sentences, TimeFinder finder) {
        Optional<TimeExpression> latest = Optional.empty();
        for (Sentence sentence : sentences) {
            for (TimeExpression time : finder.find(sentence, DateRange.open())) {
                if (isPast(time, sentence)
                        && latest.filter(other -> !isLater(time, other)).isEmpty()) {
                    latest = Optional.of(time);
                }
            }
        }
        return latest;
    }

    private static boolean isPast(TimeExpression time, Sentence sentence) {
        boolean bounded = time.range().start().isPresent() && time.range().end().isPresent();
        Span span = time.words().span();
        Reference unknown = Reference.publication(DateRange.open());
        boolean cued = PAST_CUES.contains(time.words().text().split("\\s")[0].toLowerCase(Locale.ROOT))
                || new Setting(sentence, span, unknown, unknown).follows(PAST_CUES.toArray(String[]::new));
        return bounded && cued && Tense.at(sentence, span) == Tense.PAST;
    }

    private static boolean isLater(TimeExpression one, TimeExpression other) {
        return one.range().start().orElseThrow().isAfter(other.range().start().orElseThrow());
    }
}
