package org.casus.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/**
 * How words are set off from others: in colour on a terminal, plainly otherwise.
 *
 * @param coloured whether to write ANSI escapes
 */
record Ink(boolean coloured) {

    /** What a word is set off as. */
    enum Style {
        STRONG("1"),
        FAINT("2"),
        UNDERLINED("4"),
        GOOD("32"),
        BAD("31"),
        NAME("36"),
        CODE("33"),
        COUNTERPART("35"),
        TRIGGER("1;33"),
        FIGURE("34"),
        VERBAL_COOPERATION("36"),
        MATERIAL_COOPERATION("32"),
        VERBAL_CONFLICT("33"),
        MATERIAL_CONFLICT("31");

        private final String escape;

        Style(String escape) {
            this.escape = escape;
        }

        /** The style of a quad class; faint for 0, which is none. */
        static Style ofQuad(int quad) {
            return switch (quad) {
                case 1 -> VERBAL_COOPERATION;
                case 2 -> MATERIAL_COOPERATION;
                case 3 -> VERBAL_CONFLICT;
                case 4 -> MATERIAL_CONFLICT;
                default -> FAINT;
            };
        }
    }

    /** Coloured where standard output is a terminal and NO_COLOR is not set. */
    static Ink forTerminal() {
        return new Ink(Ansi.AUTO.enabled());
    }

    static Ink plain() {
        return new Ink(false);
    }

    String in(Style style, String words) {
        return in(List.of(style), words);
    }

    /** In all of these styles at once. */
    String in(Collection<Style> styles, String words) {
        if (!coloured || words.isEmpty() || styles.isEmpty()) {
            return words;
        }
        String escapes = styles.stream().map(style -> style.escape).collect(Collectors.joining(";"));
        return "\u001b[" + escapes + "m" + words + "\u001b[0m";
    }
}
