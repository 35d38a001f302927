package org.casus.actor;

import java.util.Optional;
import org.casus.cite.Words;

/**
 * One party to an event: a phrase and who it stands for.
 *
 * @param code the actor's code on the day of the event; for a phrase without a known country the sector alone ({@code REB}); empty
 *     where nothing is known
 * @param actor the id in the actor book; empty where the phrase names nobody in it
 * @param name how to print it
 * @param words the whole phrase, or the pronoun
 * @param because how the phrase was read
 */
public record Party(Optional<ActorCode> code, Optional<String> actor, String name, Words words, String because) {

    /** This party by other words. */
    public Party said(Words other) {
        return new Party(code, actor, name, other, because);
    }
}
