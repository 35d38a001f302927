package org.casus.speech;

import java.util.Optional;
import org.casus.actor.Party;
import org.casus.cite.Words;

/**
 * Words in quotation marks.
 *
 * @param kind whether a whole sentence or some of its words are quoted
 * @param words what stands between the marks
 * @param speaker who said them, where known
 */
public record Quote(Kind kind, Words words, Optional<Party> speaker) {

    /** A quote of five words or more, or a shorter part of the writer's sentence. */
    public enum Kind {
        DIRECT,
        PARTIAL
    }
}
