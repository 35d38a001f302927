package org.casus.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells English from other languages by its function words. */
final class Language {

    static final String UNDETERMINED = "und";
    private static final String ENGLISH = "en";

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "to", "and", "in", "that", "is", "was", "for", "on", "with", "as", "at", "by", "from", "it",
            "its", "be", "are", "were", "has", "had", "have", "not", "but", "they", "their", "his", "her", "he", "she",
            "this", "which", "who", "an", "after", "would", "will", "been", "said", "about", "into", "over", "than",
            "more", "when", "or", "we", "you");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final int LOOKED_AT = 20_000;
    private static final int FEW_WORDS = 40;
    private static final double ENOUGH = 0.15;
    private static final double ENOUGH_OF_FEW = 0.1;

    private Language() {}

    /** The language of a text, for which the page may have named one ({@code en-GB}). */
    static String of(String text, Optional<String> named) {
        long words = 0;
        long english = 0;
        for (String word : BETWEEN_WORDS.split(text.substring(0, Math.min(LOOKED_AT, text.length())))) {
            if (!word.isEmpty()) {
                words++;
                english += FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        boolean few = words < FEW_WORDS;
        if (!few && english >= ENOUGH * words) {
            return ENGLISH;
        }
        Optional<String> code = named.flatMap(Language::code);
        if (code.isPresent()) {
            return code.get();
        }
        return few && english >= ENOUGH_OF_FEW * words && english > 0 ? ENGLISH : UNDETERMINED;
    }

    private static Optional<String> code(String named) {
        String code = Locale.forLanguageTag(named.strip().replace('_', '-')).getLanguage();
        return code.length() == 2 ? Optional.of(code) : Optional.empty();
    }
}
