package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.time.Timex;

/**
 * Expressions of time that were found against gold, as TempEval-3 counts: pairs that overlap, one to one, those of the same extent before
 * those that share more letters.
 *
 * @param gold how many gold marks
 * @param found how many were found
 * @param strict pairs of the same extent
 * @param relaxed pairs that overlap
 * @param typed of these, those of the same type
 * @param valued those of the same value, letter case aside
 */
record TimexScore(int gold, int found, int strict, int relaxed, int typed, int valued) {

    static final TimexScore NONE = new TimexScore(0, 0, 0, 0, 0, 0);

    private record Pair(int gold, int found, boolean same, int shared) {}

    static TimexScore of(List<TimeGold.Marked> gold, List<Timex> found) {
        int strict = 0;
        int typed = 0;
        int valued = 0;
        List<Pair> pairs = paired(gold, found);
        for (Pair pair : pairs) {
            TimeGold.Marked wanted = gold.get(pair.gold());
            Timex got = found.get(pair.found());
            strict += pair.same() ? 1 : 0;
            typed += plain(wanted.type()).equals(got.type().name()) ? 1 : 0;
            valued += plain(wanted.value()).equals(plain(got.value())) ? 1 : 0;
        }
        return new TimexScore(gold.size(), found.size(), strict, pairs.size(), typed, valued);
    }

    private static List<Pair> paired(List<TimeGold.Marked> gold, List<Timex> found) {
        Set<Integer> taken = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        List<Pair> paired = new ArrayList<>();
        for (Pair pair : overlapping(gold, found)) {
            if (!taken.contains(pair.gold()) && !used.contains(pair.found())) {
                taken.add(pair.gold());
                used.add(pair.found());
                paired.add(pair);
            }
        }
        return paired;
    }

    private static List<Pair> overlapping(List<TimeGold.Marked> gold, List<Timex> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                var one = gold.get(i).span();
                var other = found.get(j).words().span();
                int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
                if (shared > 0) {
                    pairs.add(new Pair(i, j, one.equals(other), shared));
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::same)
                .thenComparing(Pair::shared)
                .reversed()
                .thenComparing(Pair::gold)
                .thenComparing(Pair::found));
        return pairs;
    }

    private static String plain(String value) {
        return value.strip().toUpperCase(Locale.ROOT);
    }

    TimexScore plus(TimexScore other) {
        return new TimexScore(
                gold + other.gold,
                found + other.found,
                strict + other.strict,
                relaxed + other.relaxed,
                typed + other.typed,
                valued + other.valued);
    }

    void addTo(Figures figures) {
        figures.add("times", gold)
                .add("found", found)
                .add("strict", new Hits(strict, gold, found))
                .add("relaxed", new Hits(relaxed, gold, found))
                .add("type_f1", new Hits(typed, gold, found).f1())
                .add("value_f1", new Hits(valued, gold, found).f1())
                .add("value_accuracy", Ratio.of(valued, relaxed));
    }
}
