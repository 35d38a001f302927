package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a dictionary of PETRARCH or TABARI, its comment gone.
 *
 * @param words what stands before the first bracket
 * @param codes what the brackets hold, in their order
 * @param closed whether every bracket is closed
 */
record PetrarchLine(String words, List<String> codes, boolean closed) {

    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)\\]");

    PetrarchLine {
        codes = List.copyOf(codes);
    }

    static PetrarchLine of(String line) {
        String plain = withoutComment(line);
        int open = plain.indexOf('[');
        List<String> codes = new ArrayList<>();
        Matcher matcher = BRACKETS.matcher(plain);
        while (matcher.find()) {
            codes.add(matcher.group(1).strip());
        }
        long opened = plain.chars().filter(sign -> sign == '[').count();
        return new PetrarchLine((open < 0 ? plain : plain.substring(0, open)).strip(), codes, opened == codes.size());
    }

    /** What stands before a {@code #} or {@code ;}. */
    static String withoutComment(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != '#' && line.charAt(end) != ';') {
            end++;
        }
        return line.substring(0, end).strip();
    }

    boolean isEmpty() {
        return words.isEmpty() && codes.isEmpty() && closed;
    }
}
