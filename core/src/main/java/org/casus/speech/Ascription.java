package org.casus.speech;

import java.util.List;
import java.util.Optional;
import org.casus.cite.Words;

/**
 * Words that an article ascribes to somebody.
 *
 * @param speaker who is said to have said them; empty where nobody is named
 * @param cue the words that mark it
 * @param content what is said, in the order of the text; never empty
 */
public record Ascription(Optional<Words> speaker, Words cue, List<Words> content) {

    public Ascription {
        content = List.copyOf(content);
    }
}
