package org.casus.text;

/** The typewriter forms of typographic signs, character by character, so that offsets hold. */
public final class Typography {

    private Typography() {}

    /** The text with curly quotes, dashes and odd spaces as the models of the reader know them; as long as {@code text}. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char sign) {
        return switch (sign) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
            case '\u00A0', '\u2007', '\u2009', '\u202F', '\n', '\r', '\t' -> ' ';
            default -> sign;
        };
    }
}
