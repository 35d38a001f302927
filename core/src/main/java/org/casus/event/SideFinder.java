package org.casus.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.actor.Cast;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * Finds the sides of a trigger in the places that an entry names: the first place where a political actor stands, else the first
 * where anybody does.
 *
 * @param sentence the sentence
 * @param trigger the word that names the event
 * @param object the object that the entry asked for, which is no side by itself
 * @param cast the article's actors
 */
record SideFinder(Sentence sentence, Token trigger, Optional<Token> object, Cast cast) {

    /** How many words behind a trigger, or the verb of its clause, are searched for an actor. */
    private static final int CLAUSE_REACH = 12;

    /**
     * A side.
     *
     * @param heads the heads of its phrases; empty where nobody stands in the places
     * @param place the place they stand in; empty likewise
     */
    record Side(List<Token> heads, Optional<Slot> place) {

        static final Side NONE = new Side(List.of(), Optional.empty());

        Side {
            heads = List.copyOf(heads);
        }

        /** {@code subject is source}; empty for no side. */
        String how(String name) {
            return place.map(slot -> slot + " is " + name).orElse("");
        }

        Side without(List<Token> others) {
            return new Side(
                    heads.stream().filter(head -> !others.contains(head)).toList(), place);
        }
    }

    Side source(List<Slot> places) {
        return best(places.stream().map(place -> new Side(actors(place, standing(place)), Optional.of(place))));
    }

    /** The target; in a dependent clause it is the first actor that the clause names. */
    Side target(List<Slot> places) {
        return best(places.stream().map(place -> {
            boolean clause = place.kind() == Slot.Kind.CLAUSE;
            return new Side(actors(place, clause ? inClause() : standing(place)), Optional.of(place));
        }));
    }

    /** The head of the content. */
    Optional<Token> content(List<Slot> places) {
        return places.stream()
                .flatMap(place -> Stream.concat(gerund(place).stream(), actors(place, standing(place)).stream()))
                .findFirst();
    }

    /** "accused them of attacking the boats": the deed behind a preposition. */
    private Optional<Token> gerund(Slot place) {
        return sentence.tokens().stream()
                .filter(token -> token.index() > trigger.index() + 1 && token.index() < trigger.index() + CLAUSE_REACH)
                .filter(token -> token.isTagged("VERB") && token.lower().endsWith("ing"))
                .filter(token -> place.kind() == Slot.Kind.PREPOSITION
                        && sentence.tokens().get(token.index() - 1).lower().equals(place.preposition()))
                .findFirst();
    }

    private Side best(Stream<Side> sides) {
        return sides.filter(side -> !side.heads().isEmpty())
                .min(Comparator.comparing((Side side) -> side.heads().stream().noneMatch(this::isPolitical)))
                .orElse(Side.NONE);
    }

    private List<Token> standing(Slot place) {
        return place.kind() == Slot.Kind.OWNER
                ? cast.owner(sentence, object.orElse(trigger)).stream().toList()
                : new Clause(sentence).find(trigger, place);
    }

    private List<Token> actors(Slot place, List<Token> heads) {
        return heads.stream()
                .filter(head -> !head.isCalendar())
                .filter(head -> place.kind() == Slot.Kind.OBJECT
                        || object.filter(head::equals).isEmpty())
                .toList();
    }

    /** "refused to meet the envoy of Oslo". */
    private List<Token> inClause() {
        return new Clause(sentence)
                .complement(trigger).stream()
                        .flatMap(verb -> sentence.tokens().stream()
                                .skip(verb.index() + 1L)
                                .takeWhile(token -> token.index() < verb.index() + CLAUSE_REACH))
                        .filter(token -> token.isTagged("NOUN", "PROPN", "PRON")
                                && !token.is("compound", "flat", "nmod:poss", "amod"))
                        .filter(this::isPolitical)
                        .min(Comparator.comparing(token -> !cast.isActor(sentence, token)))
                        .stream()
                        .toList();
    }

    private boolean isPolitical(Token head) {
        return cast.isPolitical(sentence, head, Cast.NO_DAY);
    }
}
