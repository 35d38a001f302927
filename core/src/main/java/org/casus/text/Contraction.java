package org.casus.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a written word apart into its syntactic words ("Iceland's", "hasn't"). The models see such a word whole and give it joined
 * tags and lemmas ({@code PROPN+PART}); the tree wants it in two.
 */
final class Contraction {

    private static final Pattern CLITIC =
            Pattern.compile("(?i)(.*[\\p{L}\\p{N}.)])(n't|'s|'ll|'re|'ve|'d|'m|(?<=s)')|(can)(not)");

    private Contraction() {}

    /**
     * A syntactic word.
     *
     * @param begin where it begins in the written word
     */
    record Piece(int begin, String form, String tag, String lemma) {}

    static List<Piece> split(String form, String tag, String lemma) {
        Matcher matcher = CLITIC.matcher(form);
        if (!matcher.matches()) {
            return List.of(new Piece(0, form, first(tag), first(lemma)));
        }
        int group = matcher.group(1) == null ? 3 : 1;
        String stem = matcher.group(group);
        String clitic = matcher.group(group + 1);
        String stemTag = stemTag(first(tag), clitic);
        return List.of(
                new Piece(0, stem, stemTag, tag.contains("+") ? first(lemma) : stem),
                new Piece(stem.length(), clitic, cliticTag(tag, stemTag, clitic), cliticLemma(clitic)));
    }

    private static String stemTag(String tag, String clitic) {
        return clitic.equalsIgnoreCase("n't") || clitic.equalsIgnoreCase("not") ? "AUX" : tag;
    }

    private static String cliticTag(String tag, String stemTag, String clitic) {
        int plus = tag.indexOf('+');
        if (plus >= 0) {
            return tag.substring(plus + 1);
        }
        return switch (clitic.toLowerCase(java.util.Locale.ROOT)) {
            case "n't", "not", "'" -> "PART";
            case "'s" -> stemTag.equals("PRON") ? "AUX" : "PART";
            default -> "AUX";
        };
    }

    private static String cliticLemma(String clitic) {
        return switch (clitic.toLowerCase(java.util.Locale.ROOT)) {
            case "n't", "not" -> "not";
            case "'ll" -> "will";
            case "'re", "'m" -> "be";
            case "'ve" -> "have";
            case "'d" -> "would";
            default -> "'s";
        };
    }

    private static String first(String joined) {
        int plus = joined.indexOf('+');
        return plus > 0 ? joined.substring(0, plus) : joined;
    }
}
