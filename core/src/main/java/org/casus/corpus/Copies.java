package org.casus.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds sentences that are not sentences of their own: the same words again, or nearly. Two are near copies if they share more than four
 * fifths of the runs of four words that the shorter one has. Signs and capitals do not count.
 */
public final class Copies {

    private static final int RUN = 4;
    /** Shorter sentences are like others by chance. */
    private static final int FEWEST_WORDS = 8;

    private static final double SHARE = 0.8;

    private final List<Known> known = new ArrayList<>();
    private final Map<List<String>, Known> wholes = new HashMap<>();
    private final Map<List<String>, List<Integer>> holders = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private Copies() {}

    private record Known(Path file, int line, Set<List<String>> runs) {

        String place() {
            return file + ":" + line;
        }
    }

    /** A line for each sentence that repeats an earlier one, with file and line; in the order of the files. */
    public static List<String> among(List<CorpusFile> files) {
        Copies copies = new Copies();
        for (CorpusFile file : files) {
            file.sentences().forEach(sentence -> copies.add(file.path(), sentence));
        }
        return List.copyOf(copies.problems);
    }

    private void add(Path file, MarkedSentence sentence) {
        List<String> words = PlainWords.of(sentence.text());
        Known next = new Known(file, sentence.line(), words.size() < FEWEST_WORDS ? Set.of() : runs(words));
        Optional<Known> same = Optional.ofNullable(wholes.putIfAbsent(words, next));
        same.ifPresent(other -> tell(next, "the sentence stands in " + other.place() + " too; expected it once"));
        if (same.isEmpty()) {
            nearest(next)
                    .ifPresent(other ->
                            tell(next, "nearly the words of " + other.place() + "; expected a sentence of its own"));
            remember(next);
        }
    }

    private void tell(Known met, String what) {
        problems.add(met.place() + ": " + what);
    }

    private static Set<List<String>> runs(List<String> words) {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + RUN)));
        }
        return runs;
    }

    /** The first of those that are near copies. */
    private Optional<Known> nearest(Known next) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (List<String> run : next.runs()) {
            holders.getOrDefault(run, List.of()).forEach(holder -> shared.merge(holder, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(entry -> isNear(next, known.get(entry.getKey()), entry.getValue()))
                .map(entry -> known.get(entry.getKey()))
                .findFirst();
    }

    private static boolean isNear(Known one, Known other, int shared) {
        return shared > SHARE * Math.min(one.runs().size(), other.runs().size());
    }

    private void remember(Known next) {
        int index = known.size();
        known.add(next);
        next.runs()
                .forEach(run ->
                        holders.computeIfAbsent(run, key -> new ArrayList<>()).add(index));
    }
}
