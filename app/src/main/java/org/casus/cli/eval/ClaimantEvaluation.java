package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.casus.actor.Party;
import org.casus.cite.Span;
import org.casus.page.Page;

/** Measures whom the speakers of articles are taken for, by words that mark a saying: of each the codes of its claimants and relays. */
final class ClaimantEvaluation {

    private ClaimantEvaluation() {}

    static Evaluation of(List<SidesGold> rows, BiFunction<Page, List<Span>, List<List<Party>>> speakers) {
        Map<GoldText, List<SidesGold>> articles = SidesGold.byArticle(rows);
        List<String> failures = new ArrayList<>();
        CodeShares claimant = new CodeShares();
        CodeShares relay = new CodeShares();
        articles.forEach((article, marked) -> {
            List<Span> cues = marked.stream().map(row -> row.word().span()).toList();
            List<List<Party>> found = article.read(
                    page -> speakers.apply(page, cues), Collections.nCopies(cues.size(), List.of()), failures);
            for (int i = 0; i < marked.size(); i++) {
                claimant.add(marked.get(i).first(), codes(found.get(i), party -> !party.isMedia()));
                relay.add(marked.get(i).second(), codes(found.get(i), Party::isMedia));
            }
        });
        Figures figures = new Figures().add("articles", articles.size()).add("failed", failures.size());
        figures.add("sayings", rows.size());
        claimant.addTo(figures, "claimant");
        relay.addTo(figures, "relay");
        return new Evaluation(figures.line(), failures, List.of());
    }

    private static Set<String> codes(List<Party> parties, Predicate<Party> kept) {
        return SidesEvaluation.codes(parties.stream().filter(kept).toList());
    }
}
