package org.casus.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where in a text an expression may begin. Most sentences hold no time at all, and few words of the others are near one. */
final class Places {

    /** Every form holds one of these, no further than {@link #REACH} from its beginning. */
    private static final Pattern HINT = Pattern.compile(
            "(?<!\\d)\\d{4}(?!\\d)|\\d0['’]?s\\b|['’‘]\\d\\d\\b|\\d/\\d|\\b(?:(?:to|yester)?days?|weekends?|weeks?|months?|quarters?|half"
                    + "|years?|decades?|century|centuries|minutes?|hours?|(?:to)?nights?|mornings?|afternoon|evening"
                    + "|recent|recently|lately|currently|presently|nowadays|present|moment|now|soon|future|tomorrow"
                    + "|elections?|midterms|referendum|summit|conference|spring|summer|autumn|fall|winter|christmas|halloween|eve|easter|ramadan|eid|ashura|thanksgiving"
                    + "|(?-i:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]*"
                    + "|(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Durations, sets and times of day hold one of these, or one of the others. */
    private static final Pattern ANY_TIME = Pattern.compile(
            "\\b(?:time|term|current|past|shortly|present|ago|seconds?|mins?|hrs?|yrs?|fortnights?|millenni(?:a|um)|nightly|hourly|daily|weekly"
                    + "|fortnightly|bi-?weekly|bi-?monthly|monthly|quarterly|yearly|annual(?:ly)?|semi-?annual(?:ly)?|biannual(?:ly)?"
                    + "|biennial(?:ly)?|annum|day-?long|week-?long|month-?long|year-?long|decade-?long|night-?long|hour-?long"
                    + "|weekdays|mornings?|noon|midnight|midday|overnight|o['’]clock|modern-day)\\b"
                    + "|\\b(?:[ap]m|[ap]\\.\\s?m)\\b|\\d[:.]\\d\\d|\\d[ap]m\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int REACH = 45;

    /** Before words and figures that hang on to nothing. */
    private static final Pattern BEGINNING =
            Pattern.compile("(?<![\\p{L}\\p{N}$€£#/_]|\\d[.,]|(?<!mid)-)['’‘]?[\\p{L}\\p{N}]|(?<=['’‘])\\p{Lu}");

    private Places() {}

    /** The places in the order of the text; empty when no expression can stand in it. */
    static List<Integer> in(String text) {
        return before(HINT, text);
    }

    /** The same for durations, sets and times of day as well. */
    static List<Integer> ofAnyTime(String text) {
        List<Integer> more = before(ANY_TIME, text);
        return more.isEmpty()
                ? in(text)
                : Stream.concat(in(text).stream(), more.stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static List<Integer> before(Pattern pattern, String text) {
        List<Integer> places = new ArrayList<>();
        Matcher hint = pattern.matcher(text);
        Matcher beginning = BEGINNING.matcher(text);
        int next = 0;
        while (hint.find()) {
            int from = Math.max(next, hint.start() - REACH);
            while (from <= hint.start() && beginning.find(from) && beginning.start() <= hint.start()) {
                places.add(beginning.start());
                from = beginning.start() + 1;
            }
            next = Math.max(from, hint.start() + 1);
        }
        return places;
    }
}
