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
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(unit -> bare.appendCodePoint(Character.toLowerCase(unit)));
        return bare.toString();
    }
}
