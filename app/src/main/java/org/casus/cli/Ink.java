package org.casus.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * How words are set off from others: in colour on a terminal, plainly otherwise.
 *
 * @param coloured whether to write ANSI escapes
 */
record Ink(boolean coloured) {

    private static final Map<Style, Integer> CODES =
            Map.of(Style.STRONG, 1, Style.FAINT, 2, Style.GOOD, 32, Style.BAD, 31, Style.NAME, 36, Style.CODE, 33);

    /** What a word is set off as. */
    enum Style {
        STRONG,
        FAINT,
        GOOD,
        BAD,
        NAME,
        CODE
    }

    /** Coloured where standard output is a terminal and NO_COLOR is not set. */
    static Ink forTerminal() {
        return new Ink(Ansi.AUTO.enabled());
    }

    static Ink plain() {
        return new Ink(false);
    }

    String in(Style style, String words) {
        if (!coloured || words.isEmpty()) {
            return words;
        }
        return String.format(Locale.ROOT, "\u001b[%dm%s\u001b[0m", CODES.get(style), words);
    }
}
