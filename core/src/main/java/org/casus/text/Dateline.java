package org.casus.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a story that tells where and when it was filed: {@code OSLO, Nov 22 (Reuters) -}, or the agency first.
 *
 * @param words all of it
 * @param place where, as written; empty where it does not say
 * @param date the date as written
 * @param agency the agency that signs it
 */
record Dateline(String words, Optional<String> place, Optional<String> date, Optional<String> agency) {

    private static final int LONGEST = 120;

    /** A name in capitals up to this long may be an acronym as well as a place. */
    private static final int SHORT = 5;

    private static final Set<String> SMALL = Set.of("of", "de", "del", "da", "al", "el", "and", "la", "le", "the");
    private static final Pattern FORM = Pattern.compile(
            "^(?:[(\\[](?<first>[^)\\]]{2,30})[)\\]] *)?(?<place>[\\p{L}][\\p{L} .'’/-]{1,40}(?:, [\\p{Lu}][\\p{L}. ]{1,25})?)?"
                    + "(?:,? *\\(?(?<date>" + WrittenDate.DAY + ")\\)?)?[,.]? *"
                    + "(?:[(\\[](?<sign>[^)\\]]{2,60})[)\\]])?\\s*(?:--?|–|—|:)\\s");

    /**
     * A dateline whose dash is lost: cities in capitals, then a word that is not ({@code TOKYO Japan put}); a state or province may stand
     * between ({@code LAGOS, Nigeria Police said}).
     */
    private static final Pattern BARE = Pattern.compile(
            "^(?:[(\\[](?<first>[^)\\]]{2,30})[)\\]] *)?(?<place>(?<city>\\p{Lu}[\\p{Lu} .'-]{2,30}?)(?:/\\p{Lu}[\\p{Lu} .'-]{2,30}?)*"
                    + "(?:, \\p{Lu}[\\p{Ll}.]+)?) (?=\\p{Lu}\\p{Ll}|[AI] |[A-Z]\\.[A-Z]\\.)");

    private static final Set<String> CITIES = Set.copyOf(
            Table.read("cities.txt", 1).stream().map(entry -> entry.get(0)).toList());

    /** A few words with capitals; "Norway expelled two men on" is none. */
    private static boolean isPlace(String words) {
        String[] parts = words.strip().split("[ ,]+");
        return parts.length <= 4
                && Arrays.stream(parts).allMatch(part -> Character.isUpperCase(part.charAt(0)) || SMALL.contains(part));
    }

    /** The paragraph with its dateline blanked, letter for letter, so that offsets hold. */
    static String blank(String paragraph) {
        return of(paragraph)
                .map(line -> paragraph.indexOf(line.words()) + line.words().length())
                .map(end -> " ".repeat(end) + paragraph.substring(end))
                .orElse(paragraph);
    }

    /** The dateline that a paragraph begins with: it needs a date, an agency's sign or a place in capitals. */
    static Optional<Dateline> of(String paragraph) {
        String opening = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        Matcher form = FORM.matcher(opening);
        return form.find() ? of(form) : bare(opening);
    }

    private static Optional<Dateline> bare(String opening) {
        Matcher form = BARE.matcher(opening);
        return form.find() && CITIES.contains(form.group("city"))
                ? Optional.of(new Dateline(
                        form.group("place"), Optional.of(form.group("place")), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Dateline> of(Matcher form) {
        Optional<String> date = Optional.ofNullable(form.group("date"));
        Optional<String> agency = Optional.ofNullable(form.group("sign"))
                .or(() -> Optional.ofNullable(form.group("first")))
                .flatMap(Agencies::among);
        Optional<String> spot = Optional.ofNullable(form.group("place"));
        if (spot.filter(Dateline::isPlace).isEmpty() && spot.isPresent()) {
            return Optional.empty();
        }
        boolean capitals = Optional.ofNullable(form.group("place"))
                .filter(place -> place.length() > SHORT && place.equals(place.toUpperCase(Locale.ROOT)))
                .filter(place -> !form.group().contains(":"))
                .isPresent();
        return date.isPresent() || agency.isPresent() || capitals
                ? Optional.of(new Dateline(form.group().strip(), spot, date, agency))
                : Optional.empty();
    }
}
