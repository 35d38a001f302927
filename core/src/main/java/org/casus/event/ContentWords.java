package org.casus.event;

import java.util.List;
import org.casus.text.Token;

/** Cuts the stop and stray signs from the ends of a content. */
final class ContentWords {

    private ContentWords() {}

    /** The tokens without punctuation and conjunctions at their ends; all of them where nothing would be left. */
    static List<Token> trim(List<Token> tokens) {
        int first = 0;
        int last = tokens.size() - 1;
        while (first < last && tokens.get(first).isTagged("PUNCT")) {
            first++;
        }
        while (last > first && tokens.get(last).isTagged("PUNCT", "CCONJ")) {
            last--;
        }
        return tokens.subList(first, last + 1);
    }
}
