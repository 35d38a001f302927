package org.casus.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry of {@code lines.txt}.
 *
 * @param rest whether all that follows such a line is as little of the story as the line itself
 * @param holds of these a line holds one in small letters, or else the pattern is not looked for; empty for any line
 */
record LineRule(Role role, boolean rest, List<String> holds, Pattern pattern, String reason) {

    private static final String FILE = "lines.txt";
    private static final List<LineRule> ALL =
            Table.read(FILE, 5).stream().map(LineRule::of).toList();

    /** No line that is longer is anything but a paragraph. */
    private static final int LONGEST = 400;

    private static LineRule of(List<String> columns) {
        Role role = Role.valueOf(columns.get(0).toUpperCase(Locale.ROOT));
        boolean rest = columns.get(1).equals("rest");
        Pattern pattern = Pattern.compile(columns.get(3), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<String> holds =
                columns.get(2).equals("-") ? List.of() : List.of(columns.get(2).split("; "));
        return new LineRule(role, rest, holds, pattern, columns.get(4));
    }

    /** The first entry that fits a line. */
    static Optional<LineRule> fitting(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(rule -> rule.fits(line, lower)).findFirst();
    }

    private boolean fits(String line, String lower) {
        return (holds.isEmpty() || holds.stream().anyMatch(lower::contains))
                && pattern.matcher(line).find();
    }
}
