package org.casus.cli.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A stratified sample without replacement. */
final class Draw {

    private Draw() {}

    /**
     * Draws records, in an order by chance.
     *
     * @param size how many; all where there are fewer
     * @param seed the same gives the same sample of the same candidates, in whatever order these come
     * @throws SampleException if the size does not suffice for one of each type
     */
    static List<Drawn> of(Collection<Candidate> candidates, int size, long seed) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        Thirds thirds = Thirds.of(candidates);
        List<Stratum> strata = Strata.of(candidates, thirds, size);
        if (strata.size() > size) {
            throw new SampleException(
                    "a sample of " + size + "; at least one for each of the " + strata.size() + " types is expected");
        }
        List<Integer> shares = Allotment.of(strata.stream().map(Stratum::size).toList(), size);
        List<Drawn> all = new ArrayList<>();
        for (int i = 0; i < strata.size(); i++) {
            draw(strata.get(i), shares.get(i), seed, thirds, all::add);
        }
        return new Lots("order", seed).shuffled(all, drawn -> drawn.candidate().id());
    }

    private static void draw(Stratum stratum, int share, long seed, Thirds thirds, Consumer<Drawn> all) {
        new Lots("draw", seed)
                .shuffled(stratum.members(), Candidate::id).stream()
                        .limit(share)
                        .map(candidate -> new Drawn(
                                candidate, thirds.of(candidate.confidence()), stratum.label(), stratum.size(), share))
                        .forEach(all);
    }
}
