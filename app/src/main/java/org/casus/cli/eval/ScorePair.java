package org.casus.cli.eval;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A gold score from -3 to 3, and the one that was found. */
record ScorePair(double gold, double found) {

    /** Pearson's r; 0 where either side is all alike. */
    static double correlation(List<ScorePair> pairs) {
        double gold = mean(pairs, ScorePair::gold);
        double found = mean(pairs, ScorePair::found);
        double both = mean(pairs, pair -> (pair.gold - gold) * (pair.found - found));
        double spread = Math.sqrt(
                mean(pairs, pair -> square(pair.gold - gold)) * mean(pairs, pair -> square(pair.found - found)));
        return Ratio.of(both, spread);
    }

    static double meanError(List<ScorePair> pairs) {
        return mean(pairs, pair -> Math.abs(pair.gold - pair.found));
    }

    /** The mean F1 of the three classes, of those that gold holds. */
    static double macroF1(List<ScorePair> pairs) {
        return Arrays.stream(StanceClass.values())
                .map(stance -> Hits.of(pairs, pair -> pair.goldClass() == stance, pair -> pair.foundClass() == stance))
                .filter(hits -> hits.gold() > 0)
                .mapToDouble(Hits::f1)
                .average()
                .orElse(0);
    }

    /** The share of pairs in the same of the three classes. */
    static double accuracy(List<ScorePair> pairs) {
        return mean(pairs, pair -> pair.goldClass() == pair.foundClass() ? 1 : 0);
    }

    private StanceClass goldClass() {
        return StanceClass.of(gold);
    }

    private StanceClass foundClass() {
        return StanceClass.of(found);
    }

    private static double mean(List<ScorePair> pairs, ToDoubleFunction<ScorePair> value) {
        return pairs.stream().mapToDouble(value).average().orElse(0);
    }

    private static double square(double value) {
        return value * value;
    }
}
