package org.casus.event;

import java.util.List;
import org.casus.cite.Words;

/**
 * What a speech act speaks of.
 *
 * @param words the clause or phrase
 * @param factuality the writer's stance to it; {@code UNKNOWN} where the writer only passes it on
 * @param about the countries it is about, as codes, in the order of the text
 */
public record Content(Words words, Factuality factuality, List<String> about) {

    public Content {
        about = List.copyOf(about);
    }
}
