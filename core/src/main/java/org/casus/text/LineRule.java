package org.casus.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry of {@code lines.txt}.
 *
 * @param rest whether all that follows such a line is as little of the story as the line itself
 */
record LineRule(Role role, boolean rest, Pattern pattern, String reason) {

    private static final String FILE = "lines.txt";
    private static final List<LineRule> ALL =
            Table.read(FILE, 4).stream().map(LineRule::of).toList();

    /** No line that is longer is anything but a paragraph. */
    private static final int LONGEST = 400;

    private static LineRule of(List<String> columns) {
        Role role = Role.valueOf(columns.get(0).toUpperCase(Locale.ROOT));
        boolean rest = columns.get(1).equals("rest");
        Pattern pattern = Pattern.compile(columns.get(2), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new LineRule(role, rest, pattern, columns.get(3));
    }

    /** The first entry that fits a line. */
    static Optional<LineRule> fitting(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return ALL.stream().filter(rule -> rule.pattern.matcher(line).find()).findFirst();
    }
}
