package org.casus.cli.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casus.Coding;
import org.casus.event.Event;
import org.casus.page.Page;
import org.casus.time.DateRange;

/**
 * Measures the days of a coder's events by events of articles whose days are known. An event is met where words of its trigger overlap
 * those of a coded one. It is dated rightly where the coded days meet the known ones and go no more than a day beyond them; exactly where
 * they are the same.
 */
final class DaysEvaluation {

    private DaysEvaluation() {}

    /** An event that was met, with when its article was published as the coder judged it. */
    private record Met(DaysGold gold, DateRange coded, DateRange published) {

        boolean isExact() {
            return coded.equals(gold.days());
        }

        boolean isRight() {
            return isWithin(coded.start(), gold.days().start(), true)
                    && isWithin(coded.end(), gold.days().end(), false)
                    && meets();
        }

        private static boolean isWithin(Optional<LocalDate> coded, Optional<LocalDate> known, boolean start) {
            if (known.isEmpty() || coded.isEmpty()) {
                return known.isEmpty();
            }
            return start
                    ? !coded.get().isBefore(known.get().minusDays(1))
                    : !coded.get().isAfter(known.get().plusDays(1));
        }

        private boolean meets() {
            boolean before = coded.end().isPresent()
                    && gold.days().start().filter(coded.end().get()::isBefore).isPresent();
            boolean after = coded.start().isPresent()
                    && gold.days().end().filter(coded.start().get()::isAfter).isPresent();
            return !before && !after;
        }

        /** Whether it has the report's day, on which it did not happen; what is open at its beginning has no day. */
        boolean isOnReportDay() {
            Optional<LocalDate> report = published.end();
            boolean wrong = report.isPresent()
                    && gold.days()
                            .end()
                            .filter(day -> day.isBefore(report.get()))
                            .isPresent();
            return wrong
                    && coded.start().filter(day -> !day.isAfter(report.get())).isPresent()
                    && coded.end().filter(day -> !day.isBefore(report.get())).isPresent();
        }
    }

    static Evaluation of(List<DaysGold> rows, Coder coder) {
        Map<Page, List<DaysGold>> articles =
                rows.stream().collect(Collectors.groupingBy(DaysGold::page, LinkedHashMap::new, Collectors.toList()));
        List<Met> met = new ArrayList<>();
        articles.forEach((page, marked) -> met.addAll(met(coder.code(page), marked)));
        List<Met> background =
                met.stream().filter(one -> one.gold().background()).toList();
        Figures figures = new Figures()
                .add("articles", articles.size())
                .add("events", rows.size())
                .add("met", met.size())
                .add("right", share(met, Met::isRight))
                .add("exact", share(met, Met::isExact))
                .add("background_met", background.size())
                .add("background_right", share(background, Met::isRight))
                .add("background_on_report_day", share(background, Met::isOnReportDay));
        return new Evaluation(figures.line(), List.of(), List.of());
    }

    private static double share(List<Met> met, Predicate<Met> fits) {
        return Ratio.of(met.stream().filter(fits).count(), met.size());
    }

    private static List<Met> met(Coding coding, List<DaysGold> marked) {
        List<Met> met = new ArrayList<>();
        for (DaysGold row : marked) {
            coding.events().stream()
                    .filter(event -> event.trigger().span().overlaps(row.word().span()))
                    .max(Comparator.comparing(Event::confidence))
                    .ifPresent(event -> met.add(new Met(
                            row, event.date().range(), coding.published().range())));
        }
        return met;
    }
}
