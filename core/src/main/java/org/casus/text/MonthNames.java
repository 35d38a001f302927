package org.casus.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of months in many languages, as the platform's locale data have them; of words that mean two, the earlier language's. */
final class MonthNames {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "sl", "hr", "hu", "ro",
            "tr", "id", "et", "lv", "lt", "ca", "ru", "uk", "bg", "sr", "el");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final int SHORTEST = 3;
    private static final Map<String, Month> BY_NAME = byName();

    /** Any of the names, the longer before the shorter, in small letters. */
    static final String ANY = BY_NAME.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));

    private MonthNames() {}

    static Optional<Month> named(String word) {
        return Optional.ofNullable(BY_NAME.get(word.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Month> byName() {
        Map<String, Month> names = new HashMap<>(
                Map.of("jänner", Month.JANUARY, "feber", Month.FEBRUARY, "mrz", Month.MARCH, "sept", Month.SEPTEMBER));
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                STYLES.forEach(
                        style -> add(names, month, month.getDisplayName(style, Locale.forLanguageTag(language))));
            }
        }
        return Map.copyOf(names);
    }

    private static void add(Map<String, Month> names, Month month, String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        if (bare.length() >= SHORTEST && bare.codePoints().allMatch(Character::isLetter)) {
            names.putIfAbsent(bare, month);
        }
    }
}
