package org.casus.text;

import java.util.Optional;

/**
 * A paragraph of a page with markup.
 *
 * @param text its words, runs of white space made one, {@code \n} at forced line breaks
 * @param known its role, where the markup tells it
 */
record Block(String text, Optional<Line.Known> known) {

    /** Its letters and digits alone, for comparison. */
    String bare() {
        return bare(text);
    }

    /** The same words met once more on the page, which tell nothing new. */
    Block again() {
        return new Block(text, Optional.of(new Line.Known(Role.BOILERPLATE, "met before on the page")));
    }

    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int unit = text.codePointAt(at);
            if (Character.isLetterOrDigit(unit)) {
                bare.appendCodePoint(Character.toLowerCase(unit));
            }
            at += Character.charCount(unit);
        }
        return bare.toString();
    }
}
