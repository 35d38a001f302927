package org.casus.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as pages write them about themselves. What they mean is not asked here. */
final class WrittenDate {

    private static final String WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?";
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\.?";
    private static final String OF_MONTH = "\\d{1,2}(?:st|nd|rd|th)?";

    /** A day in words or figures, its year where it is written. */
    static final String DAY =
            "(?:" + WEEKDAY + ",? +)?(?:" + MONTH + " +" + OF_MONTH + "\\b(?:,? +\\d{4})?|" + OF_MONTH + " +(?:of +)?"
                    + MONTH + "(?:,? +\\d{4})?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})";

    private static final String HOUR =
            "(?:\\d{4}-)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[APap]\\.?[Mm]\\.?)?(?: ?\\(?[A-Z]{2,5}(?:[+-]\\d+)?\\)?)?";
    private static final String LABEL =
            "(?i:(?:first |last |originally )?(?:published|posted|updated|modified|created|issued|date|on|at)(?: on| at)?)";
    private static final Pattern ANYWHERE = Pattern.compile("(?<![\\w/-])" + DAY + "(?![\\w/-])");
    private static final Pattern ALONE = Pattern.compile(
            "^\\W*(?<label>" + LABEL + "\\W+)?(?:" + HOUR + "\\W+)?" + DAY + "(?:T?\\W*(?:at )?" + HOUR + ")?\\W*$");
    private static final Pattern LABELLED = Pattern.compile("^\\W*" + LABEL + "\\W+.{0,20}$", Pattern.DOTALL);

    private WrittenDate() {}

    /** The first date in some words. */
    static Optional<String> in(String words) {
        Matcher date = ANYWHERE.matcher(words);
        return date.find() ? Optional.of(date.group()) : Optional.empty();
    }

    /** Whether a line is a date and, at most, a time of day and a word such as "published". */
    static boolean isAlone(String line) {
        return line.length() <= 90 && ALONE.matcher(line).matches();
    }

    /** Whether a line says what its date is the date of. */
    static boolean isLabelled(String line) {
        return in(line).map(date -> LABELLED.matcher(line.substring(0, line.indexOf(date) + 1))
                        .find())
                .orElse(false);
    }
}
