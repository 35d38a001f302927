package org.casus.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The dictionary forms that an inflected word may go back to by the rules of English spelling. Small letters throughout.
 *
 * @param candidates those that spelling allows, the likelier first; at least one
 * @param likeliest which to take where no word list knows any of them
 */
record Stems(List<String> candidates, String likeliest) {

    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

    /** One syllable that ends in a consonant after a single vowel: were nothing left out, its consonant would be doubled. */
    private static final Pattern SHORT = Pattern.compile("(?:qu|[^aeiouy]|^y)*[aeiouy][^aeiouywx]");

    /** Endings after which an e is lost in most words of several syllables. */
    private static final Pattern LOST_E = Pattern.compile(".*(?:[cuv]|[^z]z|[^aeioulrw]l|[rd]g|[^s]s"
            + "|[^eo]at|[aeiouy](?:[^aeiouy]|qu)+(?:[aiou]d|ed|ib|[ia]r|ur|in|ut|ot|[aoi]k|ag|[aei]ng|[ui]m|ap|an))");

    Stems {
        candidates = List.copyOf(candidates);
    }

    private static Stems of(String... inOrder) {
        return new Stems(List.of(inOrder), inOrder[0]);
    }

    /** Of a verb's past or participle ("barred", "ceded"). */
    static Stems ofPast(String word) {
        return ofEnding(word, "ed");
    }

    /** Of a verb in -ing. */
    static Stems ofProgressive(String word) {
        if (word.endsWith("ying") && word.length() > 4) {
            String stem = cut(word, 3);
            String other = cut(word, 4) + "ie";
            return stem.length() == 2 ? of(other, stem) : of(stem, other);
        }
        return ofEnding(word, "ing");
    }

    /** Of a comparative or superlative of one word. */
    static Stems ofDegree(String word) {
        return ofEnding(word, word.endsWith("er") ? "er" : "est");
    }

    /** Of a verb in the third person. */
    static Stems ofThirdPerson(String word) {
        return ofFinalS(word);
    }

    /** Of a noun's plural. */
    static Stems ofPlural(String word) {
        if (word.endsWith("ves") && word.length() > 4) {
            String stem = cut(word, 3);
            return new Stems(List.of(stem + "ve", stem + "f", stem + "fe"), stem + "ve");
        }
        if (word.endsWith("ses") && word.length() > 4) {
            Stems regular = ofFinalS(word);
            List<String> candidates = new ArrayList<>(regular.candidates);
            candidates.add(cut(word, 2) + "is");
            return new Stems(candidates, regular.likeliest);
        }
        return ofFinalS(word);
    }

    private static Stems ofEnding(String word, String ending) {
        String stem = word.endsWith(ending) ? cut(word, ending.length()) : "";
        if (!VOWEL.matcher(stem).find()) {
            return of(word);
        }
        if (ending.startsWith("e") && stem.endsWith("i")) {
            return ofEndingI(stem);
        }
        if (stem.endsWith("e")) {
            return ending.startsWith("e") ? of(stem + "e") : of(stem, stem + "e");
        }
        return isDoubled(stem) ? ofDoubled(stem) : ofSingle(stem);
    }

    /** "tried", "tied", "skied". */
    private static Stems ofEndingI(String stem) {
        String y = cut(stem, 1) + "y";
        return stem.length() == 2 ? of(stem + "e", y, stem) : of(y, stem + "e", stem);
    }

    private static Stems ofDoubled(String stem) {
        String single = cut(stem, 1);
        boolean kept = stem.matches(".*(?:ss|ff|zz)|[^aeiouy]*[aeiouy]+ll");
        return new Stems(List.of(stem, single, stem + "e"), kept ? stem : single);
    }

    private static Stems ofSingle(String stem) {
        if (stem.endsWith("ick") || stem.endsWith("ack")) {
            return of(stem, cut(stem, 1));
        }
        boolean lost = SHORT.matcher(stem).matches() || (LOST_E.matcher(stem).matches() && !stem.endsWith("eas"));
        return lost ? of(stem + "e", stem) : of(stem, stem + "e");
    }

    private static Stems ofFinalS(String word) {
        if (!word.endsWith("s") || word.length() < 3) {
            return of(word);
        }
        String one = cut(word, 1);
        String two = cut(word, 2);
        if (word.endsWith("ies") && word.length() > 3) {
            String y = cut(word, 3) + "y";
            return word.length() == 4 ? of(one, y, two) : of(y, one, two);
        }
        if (word.matches(".*(?:ss|zz)es")) {
            return of(two, one, cut(word, 3));
        }
        if (word.matches(".*(?:[cs]h|x|o)es")) {
            return of(two, one);
        }
        if (word.endsWith("ses") || word.endsWith("zes")) {
            return of(one, two);
        }
        return word.endsWith("ss") ? of(word) : of(one);
    }

    private static boolean isDoubled(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1) && "aeiou".indexOf(stem.charAt(last)) < 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
