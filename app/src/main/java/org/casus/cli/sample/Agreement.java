package org.casus.cli.sample;

import java.util.List;
import java.util.Optional;

/**
 * How far two judges agree.
 *
 * @param both how many records both judged
 * @param share the share of these of which both say the same; 0 where there are none
 * @param kappa Cohen's kappa (J. Cohen, Educational and Psychological Measurement 20, 1960) over right, wrong and cannot tell: the
 *     agreement beyond that of chance; empty where both say one and the same of all, so that chance explains everything
 */
record Agreement(int both, double share, Optional<Double> kappa) {

    /** What two judges say of one thing. */
    record Pair(Judgement first, Judgement second) {

        boolean differs() {
            return first != second;
        }
    }

    static Agreement of(List<Pair> pairs) {
        int both = pairs.size();
        if (both == 0) {
            return new Agreement(0, 0, Optional.empty());
        }
        double share = 1 - pairs.stream().filter(Pair::differs).count() / (double) both;
        double chance = 0;
        for (Judgement judgement : Judgement.values()) {
            double first =
                    pairs.stream().filter(pair -> pair.first() == judgement).count();
            double second =
                    pairs.stream().filter(pair -> pair.second() == judgement).count();
            chance += first / both * (second / both);
        }
        return new Agreement(
                both, share, chance > 1 - 1e-9 ? Optional.empty() : Optional.of((share - chance) / (1 - chance)));
    }
}
