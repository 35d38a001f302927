package org.casus.actor;

import java.util.Optional;
import java.util.Set;
import org.casus.text.NounPhrase;
import org.casus.text.Token;

/** Finds the name of the actor book to which a phrase says that somebody or something belongs. */
final class Belonging {

    /** What stands between somebody and whom he belongs to. */
    static final Set<String> PREPOSITIONS = Set.of("of", "from", "in", "for");

    private final Mentions mentions;

    Belonging(Mentions mentions) {
        this.mentions = mentions;
    }

    /** The state or organisation whose man, troops or ministry the phrase names. */
    Optional<Mention> home(NounPhrase phrase) {
        return mentions.inCore(phrase)
                .filter(mention -> !mention.isPerson())
                .findFirst()
                .or(() -> behind(phrase, PREPOSITIONS))
                .or(() -> apposition(phrase).flatMap(noun -> home(NounPhrase.of(phrase.sentence(), noun))));
    }

    /** The first name behind one of these prepositions that hang on the phrase. */
    Optional<Mention> behind(NounPhrase phrase, Set<String> prepositions) {
        return phrase.after(prepositions).stream()
                .flatMap(noun -> mentions
                        .covering(phrase.sentence(), noun)
                        .or(() -> mentions.inCore(NounPhrase.of(phrase.sentence(), noun))
                                .findFirst())
                        .stream())
                .findFirst();
    }

    private static Optional<Token> apposition(NounPhrase phrase) {
        return phrase.sentence().child(phrase.head(), "appos").filter(noun -> noun.isTagged("NOUN"));
    }
}
