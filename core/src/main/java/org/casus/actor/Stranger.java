package org.casus.actor;

import java.util.Optional;
import org.casus.cite.Words;
import org.casus.parse.NameKind;

/**
 * A name or description that stands for nobody in the actor book, or for a sector without a state.
 *
 * @param name the name as written, in full where the article tells it, without title and article; for a description its noun in the
 *     singular, small letters
 * @param kind a person, place or organisation; {@code GROUP} for a description
 * @param role what the words around the name, or in that of a body, say that it is ("senator", "union"); empty where they do not
 * @param sector the sector of the role; empty where the role is one in a body that may be of any sector
 * @param state the state in which the story is set; empty where none stands out
 * @param words the name or description where it was met
 * @param sentence the sentence in which it was
 */
public record Stranger(
        String name,
        NameKind kind,
        Optional<String> role,
        Optional<String> sector,
        Optional<String> state,
        Words words,
        Words sentence) {}
