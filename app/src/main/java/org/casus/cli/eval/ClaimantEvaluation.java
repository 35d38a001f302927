package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casus.actor.Party;
import org.casus.cite.Span;
import org.casus.page.Page;
import org.casus.text.UnreadablePageException;

/** Measures whom the speakers of articles are taken for, by words that mark a saying: of each the codes of its claimants and relays. */
final class ClaimantEvaluation {

    private ClaimantEvaluation() {}

    static Evaluation of(List<SidesGold> rows, BiFunction<Page, List<Span>, List<List<Party>>> speakers) {
        Map<GoldText, List<SidesGold>> articles = rows.stream()
                .collect(Collectors.groupingBy(row -> row.word().article(), LinkedHashMap::new, Collectors.toList()));
        List<String> failures = new ArrayList<>();
        CodeShares claimant = new CodeShares();
        CodeShares relay = new CodeShares();
        articles.forEach((article, marked) -> {
            List<List<Party>> found = speakers(article, marked, speakers, failures);
            for (int i = 0; i < marked.size(); i++) {
                claimant.add(marked.get(i).first(), codes(found.get(i), code -> !code.endsWith("MED")));
                relay.add(marked.get(i).second(), codes(found.get(i), code -> code.endsWith("MED")));
            }
        });
        Figures figures = new Figures().add("articles", articles.size()).add("failed", failures.size());
        figures.add("sayings", rows.size());
        claimant.addTo(figures, "claimant");
        relay.addTo(figures, "relay");
        return new Evaluation(figures.line(), failures, List.of());
    }

    private static Set<String> codes(List<Party> parties, Predicate<String> kept) {
        return SidesEvaluation.codes(parties).stream().filter(kept).collect(Collectors.toSet());
    }

    private static List<List<Party>> speakers(
            GoldText article,
            List<SidesGold> marked,
            BiFunction<Page, List<Span>, List<List<Party>>> speakers,
            List<String> failures) {
        try {
            return speakers.apply(
                    article.page(),
                    marked.stream().map(row -> row.word().span()).toList());
        } catch (UnreadablePageException e) {
            failures.add(article.id() + ": " + e.getMessage());
            return marked.stream().map(row -> List.<Party>of()).toList();
        }
    }
}
