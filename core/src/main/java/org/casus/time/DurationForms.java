package org.casus.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Token;

/** How long: three years, a six-month truce, several straight days, the past decade, decades. */
final class DurationForms {

    private static final String ABOUT =
            "(?:(?:about|some|nearly|almost|more than|over|less than|fewer than|around|roughly"
                    + "|at least|at most|up to|under|approximately|another|an additional|the (?:first|next|last|past|coming|previous|final)) )?";
    private static final String KIND =
            "(?:(?:straight|consecutive|successive|more|full|whole|long|additional|further|other|working"
                    + "|business|trading|solid|extra|calendar|light|fiscal)[- ])?";
    private static final Set<String> RUNNING = Set.of(
            "for",
            "in",
            "over",
            "within",
            "during",
            "of",
            "after",
            "by",
            "took",
            "take",
            "takes",
            "lasted",
            "last",
            "lasts",
            "spent",
            "spend",
            "than",
            "about",
            "nearly",
            "almost",
            "just",
            "under",
            "only",
            "every",
            "through",
            "many",
            "once",
            "wait",
            "waited",
            "spanning",
            "another",
            "around",
            "some",
            "long",
            "-");
    private static final Set<String> FROM_THEN = Set.of(
            "after", "before", "behind", "from", "since", "of", "in", "long", "into", "on", "late", "ahead", "away");

    private DurationForms() {}

    static List<Form> all() {
        String counted = "(?<count>" + Counts.NUMBER + ")";
        String unit = "(?<of>" + Counts.UNIT + ")";
        return List.of(
                Form.of(ABOUT + counted + " and a half " + unit, DurationForms::andHalf),
                Form.of(ABOUT + counted + " " + unit + " and a half", DurationForms::andHalf),
                Form.of(ABOUT + "half an? " + unit, DurationForms::half),
                Form.of(ABOUT + "(?:an? )?half[- ]" + unit, DurationForms::half),
                Form.of(
                        ABOUT + counted + "[- ]" + KIND + unit + "(?:'|’|-long| long)?(?: time)?",
                        DurationForms::counted),
                Form.of(
                        ABOUT + "(?<one>an?|one|a single|a whole|a full|an entire|the whole|the entire|all)[- ]" + KIND
                                + unit + "(?:-long|-old)?",
                        DurationForms::single),
                Form.of(
                        "(?<of>year|month|week|day|decade|century|hour|night|season)s?-?(?:long|old)",
                        DurationForms::attribute),
                Form.of(
                        "(?:the |these |those )?(?:(?:past|last|next|coming|previous|recent|ensuing|intervening|following) )?"
                                + "(?<many>seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries)(?: long|-long)?",
                        DurationForms::bare));
    }

    private static Optional<Reading> andHalf(Captured captured, Setting setting) {
        return found(Counts.length(Counts.withHalf(Counts.number(captured.lower("count"))), captured.lower("of")));
    }

    private static Optional<Reading> half(Captured captured, Setting setting) {
        if (setting.precedes("of")) {
            return Optional.empty();
        }
        String unit = captured.lower("of");
        return switch (unit) {
            case "hour" -> found("PT30M");
            case "year" -> found("P6M");
            case "decade" -> found("P5Y");
            case "century" -> found("P50Y");
            case "day" -> found("PT12H");
            case "month", "minute" -> found(Counts.length("0.5", unit));
            default -> Optional.empty();
        };
    }

    /** "three years"; years of age are no time, nor are points of a clock: "the 41-year-old", "$2 million a year". */
    private static Optional<Reading> counted(Captured captured, Setting setting) {
        String count = captured.lower("count");
        boolean one = count.equals("a") || count.equals("an");
        boolean plural =
                captured.lower("of").endsWith("s") || captured.lower("of").matches("centuries|millennia");
        boolean linked = text(setting).contains("-")
                || setting.after().filter(DurationForms::isThing).isPresent();
        boolean single = count.equals("1") || count.equals("one");
        if (one || isAge(setting) || isOfDay(captured, setting) || !plural && !single && !linked) {
            return Optional.empty();
        }
        return found(Counts.length(Counts.number(count), captured.lower("of")));
    }

    private static boolean isThing(Token token) {
        return token.isTagged("NOUN", "ADJ", "PROPN");
    }

    private static boolean isAge(Setting setting) {
        String rest = rest(setting);
        return rest.matches("(?s)[- ]?old\\b.*|-olds?\\b.*| of age\\b.*|['’]? (?:younger|older|imprisoned)\\b.*")
                || setting.follows("aged", "age");
    }

    /** "three years ago" and the like are dates, and are read as such where they are longer. */
    private static boolean isOfDay(Captured captured, Setting setting) {
        return captured.lower("count").matches("\\d{4}") && captured.lower("of").startsWith("day")
                || captured.lower("of").matches("quarters?|seconds?")
                        && setting.precedes("of")
                        && !captured.lower("of").startsWith("second");
    }

    private static Optional<Reading> single(Captured captured, Setting setting) {
        String unit = captured.lower("of");
        String one = captured.lower("one");
        String words = text(setting);
        boolean attribute = words.endsWith("-long") || words.endsWith("-old");
        if (unit.endsWith("s") || unit.startsWith("second") && !one.equals("one") || unit.startsWith("quarter")) {
            return Optional.empty();
        }
        boolean plain = one.equals("a") || one.equals("an");
        boolean bare = plain && words.matches("(?i)an?\\s+\\p{L}+");
        boolean lasting = !bare
                || setting.follows(RUNNING.toArray(String[]::new))
                || setting.precedes(FROM_THEN.toArray(String[]::new));
        if (isAge(setting) && !attribute || !lasting || !attribute && isAttribute(setting)) {
            return Optional.empty();
        }
        return found(Counts.length("1", unit));
    }

    /** "a year end", "a day trip": the unit only tells of the noun after it. */
    private static boolean isAttribute(Setting setting) {
        return text(setting).matches("(?i)(?:an?|one)\\s+(?:day|night|week|hour|month)")
                && setting.after().filter(token -> token.isTagged("NOUN")).isPresent();
    }

    private static Optional<Reading> attribute(Captured captured, Setting setting) {
        boolean many = text(setting).toLowerCase(Locale.ROOT).matches("\\p{L}+s-.*");
        boolean counted = setting.before()
                .filter(token -> token.isTagged("NUM") || token.form().equals("-"))
                .isPresent();
        return counted ? Optional.empty() : found(Counts.length(many ? "X" : "1", captured.lower("of")));
    }

    /** "for years", "over the years", "in the past weeks"; "the days" alone is no length. */
    private static Optional<Reading> bare(Captured captured, Setting setting) {
        String words = text(setting).toLowerCase(Locale.ROOT);
        if (words.contains("coming") || words.contains("next") || words.contains("following")) {
            return future(captured);
        }
        boolean pointing = words.matches("(?s).*\\b(?:past|last|previous|ensuing|intervening)\\b.*");
        boolean running = setting.follows(
                        "for", "over", "in", "took", "take", "takes", "within", "lasted", "through", "after", "spent",
                        "last")
                || setting.precedes("of", "after", "before", "later", "earlier");
        boolean article = words.startsWith("the ") && !pointing && !setting.follows("over", "through");
        boolean pointed = words.startsWith("these ") || words.startsWith("those ");
        if (pointed || article || !pointing && !running || words.contains("recent")) {
            return Optional.empty();
        }
        return found(Counts.length("X", captured.lower("many")));
    }

    private static Optional<Reading> future(Captured captured) {
        return Optional.of(Reading.undated(new Mark(TimexType.DATE, "FUTURE_REF")));
    }

    private static Optional<Reading> found(String value) {
        return Optional.of(Reading.undated(new Mark(TimexType.DURATION, value)));
    }

    private static String text(Setting setting) {
        return setting.sentence().words(setting.span()).text();
    }

    /** What follows in the sentence. */
    private static String rest(Setting setting) {
        return setting.sentence()
                .words()
                .text()
                .substring(
                        setting.span().end() - setting.sentence().words().span().begin());
    }
}
