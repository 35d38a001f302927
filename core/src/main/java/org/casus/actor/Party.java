package org.casus.actor;

import java.util.Optional;
import org.casus.cite.Words;
import org.casus.text.NounPhrase;

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

    /** Somebody of the actor book, with the code that he has here. */
    static Party of(Known known, ActorCode code, Words words, String because) {
        return new Party(Optional.of(code), Optional.of(known.id()), known.name(), words, because);
    }

    /** Somebody whom a phrase describes and does not name. */
    static Party described(NounPhrase phrase, Optional<ActorCode> code, String because) {
        return new Party(code, Optional.empty(), phrase.coreWords().text(), phrase.words(), because);
    }

    /** A phrase of which nothing is known. */
    static Party unknown(NounPhrase phrase) {
        return described(phrase, Optional.empty(), "nobody in the actor book");
    }

    /** Whether it is an agency, paper or broadcaster, or one of its people. */
    public boolean isMedia() {
        return code.filter(letters -> letters.value().endsWith("MED")).isPresent();
    }

    /** This party by other words. */
    public Party said(Words other) {
        return new Party(code, actor, name, other, because);
    }
}
