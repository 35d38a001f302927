package org.casus.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day: 6:40 p.m., 14:58 UTC, 0800 GMT, noon, the evening. Their day is that of the reference; a date beside them tells better. */
final class ClockForms {

    private static final String ZONE =
            "(?: ?\\(? ?(?<zone>(?:GMT|UTC|Z)(?: ?[+-] ?\\d{1,2}(?::?\\d\\d)?)?|BST|CES?T|EES?T|WES?T"
                    + "|[ECMP][SD]?T|IST|JST|KST|MSK|AES?T|HKT|SGT|PKT|local time|Eastern(?: (?:Standard |Daylight )?Time)?"
                    + "|(?:Moscow|Beijing|Seoul|Tokyo|Kyiv|Kiev|London|Paris|Tehran) time)(?: ?\\))?)";
    private static final String HALF = "(?<half>a\\.? ?m\\.?|p\\.? ?m\\.?)";
    private static final Pattern OFFSET = Pattern.compile("([+-])\\s?(\\d{1,2}):?(\\d\\d)?");

    private ClockForms() {}

    static List<Form> all() {
        return List.of(
                Form.of("(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?" + HALF + ZONE + "?", ClockForms::half),
                Form.of(
                        "(?<hour>[01]?\\d|2[0-4])[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?: (?:hours|hrs))?"
                                + ZONE,
                        ClockForms::full),
                Form.of(
                        "(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?: (?:hours|hrs))?",
                        ClockForms::full),
                Form.of("(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?: (?:hours|hrs))?" + ZONE, ClockForms::full),
                Form.of("(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d) (?:hours|hrs)", ClockForms::full),
                Form.of(
                        "(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?o['’]clock"
                                + "(?: in the (?<daypart>morning|afternoon|evening))?",
                        ClockForms::full),
                Form.of("(?<word>noon|midnight|midday)(?: local time)?", ClockForms::word),
                Form.of(
                        "(?:(?:early|late)(?: in)? )?the (?:(?:early|late|mid)[- ])?(?<daypart>morning|afternoon|evening|night)(?: hours)?",
                        ClockForms::partOfDay),
                Form.of("(?:early|late|mid)-? ?(?<daypart>morning|afternoon|evening)", ClockForms::partOfDay),
                Form.of("(?:the )?(?:early|small) hours", ClockForms::small),
                Form.of("(?<daypart>overnight)", ClockForms::overnight));
    }

    private static Optional<Reading> half(Captured captured, Setting setting) {
        boolean afternoon = captured.lower("half").startsWith("p");
        if (captured.lower("half").equals("am")
                        && !captured.has("minute")
                        && captured.text("half").orElse("").equals("AM")
                || setting.follows("$", "€", "£")) {
            return Optional.empty();
        }
        int hour = captured.number("hour").orElseThrow() % 12 + (afternoon ? 12 : 0);
        return time(hour, captured, setting);
    }

    private static Optional<Reading> full(Captured captured, Setting setting) {
        if (setting.follows("verse", "surah", "chapter")
                || setting.precedes("defeat", "win", "victory", "draw", "lead")) {
            return Optional.empty();
        }
        int hour = captured.number("hour").orElseThrow();
        boolean later = captured.lower("daypart").matches("afternoon|evening") && hour < 12;
        return time(later ? hour + 12 : hour, captured, setting);
    }

    private static Optional<Reading> time(int hour, Captured captured, Setting setting) {
        String clock = String.format(
                        Locale.ROOT,
                        "T%02d:%02d",
                        hour,
                        captured.number("minute").orElse(0))
                + captured.text("second").map(second -> ":" + second).orElse("");
        return found(setting, clock + zone(captured.lower("zone")));
    }

    private static String zone(String written) {
        if (!written.matches("(?:gmt|utc|z)\\b.*")) {
            return "";
        }
        Matcher offset = OFFSET.matcher(written);
        return offset.find()
                ? String.format(
                        Locale.ROOT,
                        "%s%02d:%s",
                        offset.group(1),
                        Integer.parseInt(offset.group(2)),
                        Optional.ofNullable(offset.group(3)).orElse("00"))
                : "Z";
    }

    private static Optional<Reading> word(Captured captured, Setting setting) {
        return setting.follows("high")
                ? Optional.empty()
                : found(setting, captured.lower("word").equals("midnight") ? "T24:00" : "T12:00");
    }

    private static Optional<Reading> partOfDay(Captured captured, Setting setting) {
        boolean name = setting.after().filter(token -> token.isTagged("PROPN")).isPresent()
                || setting.precedes("of", "before", "after", "sky", "shift");
        return name ? Optional.empty() : found(setting, TimexValue.partOfDay(captured.lower("daypart")));
    }

    private static Optional<Reading> small(Captured captured, Setting setting) {
        return found(setting, "TMO");
    }

    private static Optional<Reading> overnight(Captured captured, Setting setting) {
        boolean adverb = setting.sentence().tokens().stream()
                .anyMatch(token -> token.span().overlaps(setting.span()) && token.isTagged("ADV", "ADJ", "NOUN"));
        return adverb ? found(setting, "TNI") : Optional.empty();
    }

    /** The value begins with the time; its day is put before it once the days about it are known. */
    private static Optional<Reading> found(Setting setting, String clock) {
        return Optional.of(Reading.undated(new Mark(TimexType.TIME, clock)));
    }
}
