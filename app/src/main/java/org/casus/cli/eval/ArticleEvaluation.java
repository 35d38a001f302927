package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.List;
import org.casus.page.Page;
import org.casus.text.Article;
import org.casus.text.Cleaner;
import org.casus.text.UnreadablePageException;

/** Measures the cleaner by pages whose story is known: the runs of four words that it and the gold text share, page by page. */
final class ArticleEvaluation {

    private ArticleEvaluation() {}

    static Evaluation of(List<HtmlGold> pages, Cleaner cleaner) {
        List<String> failures = new ArrayList<>();
        double precision = 0;
        double recall = 0;
        int answered = 0;
        int exact = 0;
        for (HtmlGold gold : pages) {
            Shingles known = Shingles.of(gold.known().required("articleBody"));
            Shingles found = Shingles.of(body(gold.page(), cleaner, failures));
            precision += found.sharedWith(known);
            recall += known.sharedWith(found);
            answered += found.isEmpty() ? 0 : 1;
            exact += found.words().equals(known.words()) ? 1 : 0;
        }
        double right = Ratio.of(precision, answered);
        double whole = Ratio.of(recall, pages.size());
        Figures figures = new Figures()
                .add("pages", pages.size())
                .add("f1", Ratio.of(2 * right * whole, right + whole))
                .add("precision", right)
                .add("recall", whole)
                .add("exact", Ratio.of(exact, pages.size()))
                .add("pages_per_cpu_second", Pace.of(pages, gold -> body(gold.page(), cleaner, new ArrayList<>())));
        return new Evaluation(figures.line(), failures, List.of());
    }

    private static String body(Page page, Cleaner cleaner, List<String> failures) {
        try {
            Article article = cleaner.clean(page);
            return article.story();
        } catch (UnreadablePageException e) {
            failures.add(page.file() + ": " + e.getMessage());
            return "";
        }
    }
}
