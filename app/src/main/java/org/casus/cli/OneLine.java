package org.casus.cli;

/** Makes words from a page fit to be printed: on one line, without characters that a terminal would obey. */
final class OneLine {

    private static final String ELLIPSIS = "…";

    private OneLine() {}

    /** The words with every stretch of white space a blank, and without control and format characters. */
    static String of(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}\\u00a0]+", " ")
                .replaceAll("\\p{Cf}", "")
                .strip();
    }

    /** How many columns the words take, escapes of {@link Ink} apart. */
    static int width(String words) {
        String plain = words.indexOf('\u001b') < 0 ? words : words.replaceAll("\u001b\\[[0-9;]*m", "");
        return plain.codePointCount(0, plain.length());
    }

    /** No more than so many columns of plain words; an ellipsis stands for the rest. */
    static String clip(String words, int width) {
        if (width(words) <= width) {
            return words;
        }
        return width < 1
                ? ""
                : words.substring(0, words.offsetByCodePoints(0, width - 1)).stripTrailing() + ELLIPSIS;
    }

    /** The same, but the end of the words is kept. */
    static String clipBegin(String words, int width) {
        int length = width(words);
        if (length <= width) {
            return words;
        }
        return width < 1 ? "" : ELLIPSIS + words.substring(words.offsetByCodePoints(0, length - width + 1));
    }
}
