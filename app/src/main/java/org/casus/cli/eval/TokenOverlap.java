package org.casus.cli.eval;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How alike two phrases are: F1 over the multisets of their words, letter case aside. */
final class TokenOverlap {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private TokenOverlap() {}

    /** From 0 to 1; 0 where they share no word, so also where one is empty. */
    static double f1(String one, String other) {
        Map<String, Integer> left = words(one);
        Map<String, Integer> right = words(other);
        int shared = left.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), right.getOrDefault(word.getKey(), 0)))
                .sum();
        return shared == 0 ? 0 : 2.0 * shared / (size(left) + size(right));
    }

    /** How alike the sides of two events are, from 0 to 2. */
    static double ofSides(Dyad one, Dyad other) {
        return f1(one.source(), other.source()) + f1(one.target(), other.target());
    }

    private static Map<String, Integer> words(String phrase) {
        Map<String, Integer> words = new HashMap<>();
        WORD.matcher(phrase.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> words.merge(word.group(), 1, Integer::sum));
        return words;
    }

    private static int size(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
