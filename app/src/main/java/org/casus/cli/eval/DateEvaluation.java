package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casus.page.Page;
import org.casus.text.UnreadablePageException;
import org.casus.time.DateRange;
import org.casus.time.Published;

/** Measures the judgement of publication dates by pages whose day is known; an interval is no answer. */
final class DateEvaluation {

    private DateEvaluation() {}

    static Evaluation of(List<HtmlGold> pages, Function<Page, Published> judge) {
        List<String> failures = new ArrayList<>();
        int right = 0;
        int answered = 0;
        int firm = 0;
        int firmRight = 0;
        for (HtmlGold gold : pages) {
            Optional<Published> published = judged(gold.page(), judge, failures);
            Optional<String> day = published
                    .map(Published::range)
                    .filter(DateRange::isDay)
                    .flatMap(DateRange::start)
                    .map(String::valueOf);
            boolean same = day.equals(Optional.of(gold.known().required("date")));
            boolean sure = day.isPresent() && !published.get().doubt();
            answered += day.isPresent() ? 1 : 0;
            right += same ? 1 : 0;
            firm += sure ? 1 : 0;
            firmRight += sure && same ? 1 : 0;
        }
        Figures figures = new Figures()
                .add("pages", pages.size())
                .add("accuracy", Ratio.of(right, pages.size()))
                .add("precision", Ratio.of(right, answered))
                .add("unanswered", pages.size() - answered)
                .add("without_doubt", firm)
                .add("without_doubt_precision", Ratio.of(firmRight, firm))
                .add("pages_per_cpu_second", Pace.of(pages, gold -> judged(gold.page(), judge, new ArrayList<>())));
        return new Evaluation(figures.line(), failures, List.of());
    }

    private static Optional<Published> judged(Page page, Function<Page, Published> judge, List<String> failures) {
        try {
            return Optional.of(judge.apply(page));
        } catch (UnreadablePageException e) {
            failures.add(page.file() + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
