package org.casus.actor;

import java.util.Optional;
import java.util.Set;
import org.casus.text.NounPhrase;
import org.casus.text.Token;

/** Nouns that only count those behind "of": dozens of fighters, a member of the council. */
final class Measures {

    private static final Set<String> OF = Set.of("of");

    private static final Set<String> NOUNS = Set.of(
            "group",
            "dozen",
            "dozens",
            "score",
            "scores",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "ten",
            "tens",
            "number",
            "handful",
            "pair",
            "couple",
            "crowd",
            "majority",
            "minority",
            "member",
            "team",
            "list",
            "series",
            "mass",
            "masses",
            "lot",
            "most",
            "many",
            "some",
            "several",
            "all",
            "one",
            "two",
            "three",
            "four",
            "five");

    private Measures() {}

    /** The noun that a phrase counts; empty where it counts nobody. */
    static Optional<Token> counted(NounPhrase phrase) {
        return isMeasure(phrase.head()) ? phrase.after(OF).stream().findFirst() : Optional.empty();
    }

    private static boolean isMeasure(Token noun) {
        return NOUNS.contains(noun.lemma()) || NOUNS.contains(noun.lower());
    }
}
