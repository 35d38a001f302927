package org.casus.actor;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Where people live or stay, by what is told behind their noun: "a group based in Trinidad", "ethnic Serbs in northern Kosovo". */
final class Residence {

    private static final Set<String> LIVING =
            Set.of("base", "live", "reside", "operate", "settle", "headquarter", "shelter", "flee", "hole", "trap");
    private static final Set<String> WHERE = Set.of("in", "of", "from", "near", "across", "throughout", "around");

    private final Mentions mentions;
    private final Locating locating;

    Residence(Mentions mentions, Locating locating) {
        this.mentions = mentions;
        this.locating = locating;
    }

    /**
     * A state in which people live.
     *
     * @param because how it is known, to go behind what they are
     */
    record State(ActorCode code, String because) {}

    /** By what they do there: "refugees fleeing the war in Liberia". */
    Optional<State> of(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        return sentence.children(phrase.head(), "acl", "acl:relcl").stream()
                .filter(verb -> LIVING.contains(verb.lemma()))
                .flatMap(verb -> sentence.subtree(verb).stream())
                .filter(token -> token.index() > phrase.head().index())
                .flatMap(token -> state(sentence, token))
                .findFirst();
    }

    /** By a place behind their noun: "the Kurds of northern Iraq". */
    Optional<State> behind(NounPhrase phrase) {
        return phrase.after(WHERE).stream()
                .flatMap(noun -> phrase.sentence().subtree(noun).stream())
                .flatMap(token -> state(phrase.sentence(), token))
                .findFirst()
                .or(() -> of(phrase));
    }

    private Stream<State> state(Sentence sentence, Token token) {
        Optional<State> named = mentions.covering(sentence, token)
                .filter(mention -> mention.isOfState() && !mention.isStance())
                .map(mention -> mention.readings().get(0))
                .map(known -> new State(new ActorCode(known.code().country()), " in " + known.name()));
        return named
                .or(() -> locating.spot(sentence, token)
                        .flatMap(spot -> spot.country()
                                .map(country -> new State(
                                        new ActorCode(country), " in " + spot.name() + " (" + spot.cite() + ")"))))
                .stream();
    }
}
