package org.casus.cli.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Parts records into strata: by type, in each type by third of confidence, in each of these by region, and then by outlet.
 *
 * <p>A sample can only speak for strata of which it holds something, and tells how sure it is only where it holds two of a stratum. So
 * parts of fewer than a least number of records are put together with other such parts of the same level; the least number is the
 * smallest power of two that leaves no more strata than half the size of the sample. Types are never put together.
 */
final class Strata {

    private final List<Function<Candidate, String>> levels;
    private final int least;
    private final List<Stratum> strata = new ArrayList<>();

    private Strata(Thirds thirds, int least) {
        this.levels =
                List.of(candidate -> thirds.of(candidate.confidence()).label(), Candidate::region, Candidate::outlet);
        this.least = least;
    }

    /**
     * The strata, in an order that the order of the candidates has no part in.
     *
     * @param thirds those of the candidates
     * @param size how many records are to be drawn
     */
    static List<Stratum> of(Collection<Candidate> candidates, Thirds thirds, int size) {
        Map<String, List<Candidate>> types = parts(candidates, Candidate::type);
        int least = 1;
        while (true) {
            Strata parting = new Strata(thirds, least);
            types.forEach((type, members) -> parting.part(new Stratum(List.of(type), members), 0));
            if (parting.strata.size() <= Math.max(size / 2, types.size()) || least > candidates.size()) {
                return List.copyOf(parting.strata);
            }
            least *= 2;
        }
    }

    private void part(Stratum whole, int level) {
        if (level == levels.size()) {
            strata.add(whole);
            return;
        }
        List<Candidate> few = new ArrayList<>();
        List<String> names = new ArrayList<>();
        parts(whole.members(), levels.get(level)).forEach((name, members) -> {
            if (members.size() >= least) {
                part(named(whole, name, members), level + 1);
            } else {
                few.addAll(members);
                names.add(name);
            }
        });
        if (!few.isEmpty()) {
            part(named(whole, names.size() == 1 ? names.get(0) : Stratum.OTHERS, few), level + 1);
        }
    }

    private static Stratum named(Stratum whole, String name, List<Candidate> members) {
        List<String> names = new ArrayList<>(whole.names());
        names.add(name);
        return new Stratum(names, members);
    }

    private static Map<String, List<Candidate>> parts(
            Collection<Candidate> candidates, Function<Candidate, String> level) {
        return candidates.stream().collect(Collectors.groupingBy(level, TreeMap::new, Collectors.toList()));
    }
}
