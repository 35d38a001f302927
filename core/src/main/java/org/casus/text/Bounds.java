package org.casus.text;

import java.util.List;
import java.util.Locale;

/** What the page of an article holds at most. A page with more is refused, and told so, before it can hold up a run. */
final class Bounds {

    private static final int MOST_TAGS = 120_000;
    private static final int MOST_LINES = 20_000;
    private static final int MOST_CHARACTERS = 1_000_000;

    /** Pages are mostly blanks and what is left out of the story. */
    private static final int MOST_SHOWN = 5 * MOST_CHARACTERS;

    private Bounds() {}

    /** The markup, if it does not hold more elements and words than the page of an article; it is told before it is parsed, which takes long. */
    static String checked(String markup) {
        int tags = 0;
        int shown = 0;
        int at = 0;
        while (at < markup.length()) {
            int tag = markup.indexOf('<', at);
            int end = tag < 0 ? markup.length() : tag;
            shown += end - at;
            tags += end + 1 < markup.length() && Character.isLetter(markup.charAt(end + 1)) ? 1 : 0;
            at = tagEnd(markup, end);
        }
        check(tags, MOST_TAGS, "elements");
        check(shown, MOST_SHOWN, "characters between its tags");
        return markup;
    }

    /** Where the words behind a tag begin; behind a script all of it, which is no words. */
    private static int tagEnd(String markup, int tag) {
        boolean script =
                markup.regionMatches(true, tag, "<script", 0, 7) || markup.regionMatches(true, tag, "<style", 0, 6);
        int end = script ? markup.indexOf("</", tag + 1) : markup.indexOf('>', tag);
        return end < 0 ? markup.length() : end + (script ? 0 : 1);
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
