package org.casus.text;

import java.util.List;
import java.util.Locale;

/** What the page of an article holds at most. A page with more is refused, and told so, before it can hold up a run. */
final class Bounds {

    private static final int MOST_TAGS = 120_000;
    private static final int MOST_LINES = 20_000;
    private static final int MOST_CHARACTERS = 1_000_000;

    private Bounds() {}

    /** The markup, if it does not hold more elements than the page of an article. */
    static String checked(String markup) {
        int tags = 0;
        for (int at = markup.indexOf('<'); at >= 0 && at + 1 < markup.length(); at = markup.indexOf('<', at + 1)) {
            tags += Character.isLetter(markup.charAt(at + 1)) ? 1 : 0;
        }
        check(tags, MOST_TAGS, "elements");
        return markup;
    }

    /** The lines of a page, if they are not more than those of an article. */
    static List<Line> checked(List<Line> lines) {
        check(lines.size(), MOST_LINES, "lines");
        return lines;
    }

    /** Refuses a text that is longer than an article. */
    static void checkLength(CharSequence text) {
        check(text.length(), MOST_CHARACTERS, "characters of text");
    }

    private static void check(int number, int most, String things) {
        if (number > most) {
            throw new UnreadablePageException(String.format(
                    Locale.ROOT,
                    "the page holds %,d %s: expected that of an article, which has no more than %,d",
                    number,
                    things,
                    most));
        }
    }
}
