package org.casus.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many of a unit words tell of, and the value that TimeML gives so long a time: "two and a half years" is {@code P2.5Y}. */
final class Counts {

    private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
    private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

    /** Numbers in figures or words, and words for numbers that are not told. */
    static final String NUMBER = "\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d+)?|(?:" + TENS + ")[- ](?:" + ONES + ")|"
            + Spelling.NUMBER + "|an? hundred|one hundred|a few|few|several|many|some|a number of|dozens of|hundreds of"
            + "|thousands of|a hundred|a thousand|numerous|countless";

    /** Units that times are as long as. */
    static final String UNIT =
            "seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|weekends?|months?|quarters?"
                    + "|years?|yrs?|decades?|century|centuries|millennia|millennium";

    private static final Pattern COMPOUND = Pattern.compile("(" + TENS + ")[- ](" + ONES + ")");
    private static final Map<String, String> SPECIAL =
            Map.of("a hundred", "100", "one hundred", "100", "a thousand", "1000");

    private Counts() {}

    /** The number as TimeML writes it, X where the words do not tell it. */
    static String number(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace(",", "");
        Matcher compound = COMPOUND.matcher(plain);
        if (compound.matches()) {
            return String.valueOf(Spelling.number(compound.group(1)).orElse(0)
                    + Spelling.number(compound.group(2)).orElse(0));
        }
        if (plain.matches("\\d+(?:\\.\\d+)?")) {
            return plain;
        }
        return Optional.ofNullable(SPECIAL.get(plain))
                .orElseGet(() -> Spelling.number(plain).stream()
                        .mapToObj(String::valueOf)
                        .findFirst()
                        .orElse("X"));
    }

    /** The length of so many of a unit. */
    static String length(String number, String unit) {
        String lower = unit.toLowerCase(Locale.ROOT);
        return switch (lower.substring(0, Math.min(3, lower.length()))) {
            case "sec" -> "PT" + number + "S";
            case "min" -> "PT" + number + "M";
            case "hou", "hr", "hrs" -> "PT" + number + "H";
            case "day", "nig" -> "P" + number + "D";
            case "wee" -> lower.startsWith("weekend") ? "P" + number + "WE" : "P" + number + "W";
            case "for" -> "P" + times(number, 2) + "W";
            case "mon" -> "P" + number + "M";
            case "qua" -> "P" + number + "Q";
            case "dec" -> "P" + times(number, 10) + "Y";
            case "cen" -> "P" + times(number, 100) + "Y";
            case "mil" -> "P" + times(number, 1000) + "Y";
            default -> "P" + number + "Y";
        };
    }

    private static String times(String number, int factor) {
        return number.matches("\\d+") ? String.valueOf(Integer.parseInt(number) * factor) : number;
    }

    /** "two and a half". */
    static String withHalf(String number) {
        return number.matches("\\d+") ? number + ".5" : number;
    }
}
