package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.page.Page;
import org.casus.speech.Ascriptions;
import org.casus.text.Sentence;

/**
 * Measures who said what by articles with their attributions. Those of gold and those found are paired one to one, the likest first; right
 * is a pair whose contents overlap and whose sources do.
 */
final class AttributionEvaluation {

    private AttributionEvaluation() {}

    /** One of gold and one that was found. */
    private record Pair(int gold, int found, double likeness) {}

    static Evaluation of(List<AttributionGold> rows, Function<Page, List<Sentence>> reading) {
        List<String> failures = new ArrayList<>();
        List<List<Sentence>> read = rows.parallelStream()
                .map(row -> row.article().read(reading, List.of(), failures))
                .toList();
        Hits said = Hits.NONE;
        Hits cues = Hits.NONE;
        Map<String, Hits> manners = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            List<AttributionGold.Marked> marked = rows.get(i).attributions();
            List<Ascribed> gold =
                    marked.stream().map(AttributionGold.Marked::ascribed).toList();
            List<Ascribed> found =
                    Ascriptions.in(read.get(i)).stream().map(Ascribed::of).toList();
            List<Pair> pairs = pairs(gold, found);
            Set<Integer> same = pairs.stream()
                    .filter(pair -> gold.get(pair.gold()).saysTheSame(found.get(pair.found())))
                    .map(Pair::gold)
                    .collect(Collectors.toSet());
            said = said.plus(new Hits(same.size(), gold.size(), found.size()));
            cues = cues.plus(new Hits(pairs.size(), gold.size(), found.size()));
            for (int one = 0; one < marked.size(); one++) {
                manners.merge(marked.get(one).manner(), new Hits(same.contains(one) ? 1 : 0, 1, 0), Hits::plus);
            }
        }
        Figures figures = new Figures()
                .add("articles", rows.size())
                .add("attributions", said.gold())
                .add("met", cues)
                .add("source_and_content", said);
        manners.entrySet().stream()
                .filter(manner -> !manner.getKey().isEmpty())
                .forEach(manner -> figures.add(
                        manner.getKey().toLowerCase(Locale.ROOT) + "_r",
                        Ratio.of(manner.getValue().both(), manner.getValue().gold())));
        return new Evaluation(figures.line(), failures, List.of());
    }

    private static List<Pair> pairs(List<Ascribed> gold, List<Ascribed> found) {
        List<Pair> possible = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double likeness = gold.get(i).likeness(found.get(j));
                if (likeness > 0) {
                    possible.add(new Pair(i, j, likeness));
                }
            }
        }
        possible.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Set<Integer> taken = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : possible) {
            if (!taken.contains(pair.gold()) && !used.contains(pair.found())) {
                taken.add(pair.gold());
                used.add(pair.found());
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
