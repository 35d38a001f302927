package org.casus.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a name of PETRARCH or TABARI, all capitals and underscores, as news write it. */
final class PetrarchName {

    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "at", "to", "by", "with", "against", "de", "la", "le", "du", "des",
            "del", "di", "da", "dos", "van", "von", "der", "den", "y", "e", "al", "el", "ul", "ud", "bin", "ibn");

    private static final Set<String> INITIALS = Set.of("UN", "US", "UK", "EU", "USA", "UAE", "USSR");

    /** Up to this many letters a name of one word is taken for initials. */
    private static final int SHORT = 4;

    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)?");
    private static final Pattern ABBREVIATION = Pattern.compile("\\(\\s*([A-Z]{3,})\\s*\\)");
    private static final Pattern PART = Pattern.compile("[^ \\-]+|[ \\-]+");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PetrarchName() {}

    /**
     * The names that an entry's words hold: {@code NORTH_SEA_LEAGUE_(NSL)_} is North Sea League, and NSL. Empty when there are no letters.
     */
    static List<String> read(String written) {
        List<String> names = new ArrayList<>();
        String plain = written.replace('_', ' ');
        add(names, ASIDE.matcher(plain).replaceAll(" "));
        ABBREVIATION.matcher(plain).results().map(found -> found.group(1)).forEach(names::add);
        return names;
    }

    private static void add(List<String> names, String plain) {
        String spaced = BLANKS.matcher(plain.strip()).replaceAll(" ");
        String bare = spaced.regionMatches(true, 0, "the ", 0, 4) ? spaced.substring(4) : spaced;
        if (bare.codePoints().filter(Character::isLetter).count() > 1) {
            names.add(isAllCapitals(bare) ? inNews(bare) : bare);
        }
    }

    private static boolean isAllCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String inNews(String name) {
        boolean initials = name.length() <= SHORT && !name.contains(" ");
        return initials
                ? name
                : PART.matcher(name).results().map(part -> word(part.group())).collect(Collectors.joining());
    }

    private static String word(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (SMALL.contains(small)) {
            return small;
        }
        boolean spelt = word.codePoints().anyMatch(sign -> Character.isDigit(sign) || sign == '.' || sign == '&')
                || word.codePoints().noneMatch(sign -> "AEIOUY".indexOf(sign) >= 0);
        return spelt || INITIALS.contains(word) ? word : titled(small);
    }

    /** "O'Higgins", but "Lord's". */
    private static String titled(String small) {
        return Arrays.stream(small.split("(?<=')", -1))
                .map(part -> part.length() < 3 && small.indexOf(part) > 0 || part.isEmpty()
                        ? part
                        : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }
}
