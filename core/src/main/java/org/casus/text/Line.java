package org.casus.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.cite.Span;

/**
 * A line of a page before it has its role, or several that are one wrapped paragraph.
 *
 * @param text its words as they stand in the article's text, without surrounding white space
 * @param block which of the stretches between empty lines it stands in, from 0
 * @param known its role, where the page's markup or record told it
 */
record Line(String text, Span span, int block, Optional<Known> known) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’')\\]]*$");

    /** A role and why. */
    record Known(Role role, String because) {}

    /** How many words it has. */
    int words() {
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }

    boolean endsSentence() {
        return endsSentence(text);
    }

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).find();
    }

    Part part(Role role, String because) {
        return new Part(role, span, because);
    }
}
