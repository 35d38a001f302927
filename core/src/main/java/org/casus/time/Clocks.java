package org.casus.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.cite.Span;
import org.casus.text.Sentence;

/** Gives times of day their day: that of the date beside them, else the day spoken of, else that of the text. */
final class Clocks {

    /** How long before publication the day spoken of may lie for a bare time to belong to it. */
    private static final int NEAR = 7;

    private Clocks() {}

    /** The same expressions, where a time and the day after it are one ("9 a.m. Friday", "the morning of 5 May") as one. */
    static List<Found> dated(List<Found> found, Sentence sentence, Reference published, Reference before) {
        List<Found> dated = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            if (!isBareTime(one)) {
                dated.add(one);
            } else if (i + 1 < found.size() && isOneWith(one, found.get(i + 1), sentence)) {
                dated.add(joined(one, found.get(++i)));
            } else {
                dated.add(on(day(one, found, published, before), one));
            }
        }
        return dated;
    }

    private static boolean isBareTime(Found found) {
        return found.reading()
                .mark()
                .filter(mark -> mark.value().startsWith("T"))
                .isPresent();
    }

    private static boolean isDay(Found found) {
        return found.reading().granularity() == Granularity.DAY
                && found.reading().range().isDay();
    }

    private static boolean isOneWith(Found time, Found day, Sentence sentence) {
        String between =
                sentence.words(new Span(time.span().end(), day.span().begin())).text();
        return isDay(day) && between.matches("\\s+(?:of\\s+)?");
    }

    private static Found joined(Found time, Found day) {
        return new Found(
                time.span().join(day.span()),
                on(day.reading().range().start(), time).reading());
    }

    private static Optional<LocalDate> day(Found time, List<Found> found, Reference published, Reference before) {
        Optional<LocalDate> beside = found.stream()
                .filter(Clocks::isDay)
                .min(Comparator.comparing(day -> distance(time.span(), day.span())))
                .flatMap(day -> day.reading().range().start());
        return beside.or(() -> spokenOf(published.range(), before.range()));
    }

    private static int distance(Span one, Span other) {
        return Math.max(one.begin() - other.end(), other.begin() - one.end());
    }

    private static Optional<LocalDate> spokenOf(DateRange published, DateRange before) {
        Optional<LocalDate> written = published.isDay() ? published.start() : Optional.empty();
        boolean near = before.isDay()
                && written.filter(day ->
                                Math.abs(ChronoUnit.DAYS.between(before.start().orElseThrow(), day)) <= NEAR)
                        .isPresent();
        return near ? before.start() : written;
    }

    private static Found on(Optional<LocalDate> day, Found time) {
        Mark mark = time.reading().mark().orElseThrow();
        String date = day.map(LocalDate::toString).orElse("XXXX-XX-XX");
        return new Found(time.span(), time.reading().marked(mark.type(), date + mark.value()));
    }
}
