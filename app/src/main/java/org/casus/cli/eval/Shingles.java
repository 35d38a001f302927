package org.casus.cli.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text and each run of four of them, by which two texts are compared; a text of fewer words is one run.
 *
 * @param words in order, without punctuation
 * @param runs how often each occurs
 */
record Shingles(List<String> words, Map<List<String>, Integer> runs) {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LENGTH = 4;

    static Shingles of(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        int length = Math.min(LENGTH, words.size());
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; length > 0 && i + length <= words.size(); i++) {
            runs.merge(words.subList(i, i + length), 1, Integer::sum);
        }
        return new Shingles(words, Map.copyOf(runs));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Which share of these runs the other text has too. */
    double sharedWith(Shingles other) {
        int both = 0;
        int all = 0;
        for (Map.Entry<List<String>, Integer> run : runs.entrySet()) {
            all += run.getValue();
            both += Math.min(run.getValue(), other.runs.getOrDefault(run.getKey(), 0));
        }
        return Ratio.of(both, all);
    }
}
