package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * The sentences of an article with the names of the actor book in them.
 *
 * @param sentences all sentences of the article, in order
 * @param bySentence the names of each, in the order of the text
 */
record Mentions(List<Sentence> sentences, List<List<Mention>> bySentence) {

    /** How many sentences back a name or role is remembered. */
    private static final int MEMORY = 60;

    Mentions {
        sentences = List.copyOf(sentences);
        bySentence = List.copyOf(bySentence);
    }

    /** The names in these sentences, but for a state's that is only part of a person's. */
    static Mentions of(ActorBook book, List<Sentence> sentences) {
        return new Mentions(
                sentences,
                sentences.stream()
                        .map(sentence -> book.find(sentence).stream()
                                .filter(mention -> !mention.isOfPersonsName() && !mention.isNamesake())
                                .toList())
                        .toList());
    }

    /** All names of the article, in the order of the text. */
    Stream<Mention> all() {
        return bySentence.stream().flatMap(List::stream);
    }

    /** The names of a sentence, in the order of the text. */
    List<Mention> in(Sentence sentence) {
        return bySentence.get(sentence.index());
    }

    /** The name that a token belongs to. */
    Optional<Mention> covering(Sentence sentence, Token token) {
        return in(sentence).stream().filter(mention -> mention.covers(token)).findFirst();
    }

    /** The names that begin in the core of a phrase and may tell whose it is, in the order of the text. */
    Stream<Mention> inCore(NounPhrase phrase) {
        int first = phrase.core().get(0).index();
        int last = phrase.core().get(phrase.core().size() - 1).index();
        return in(phrase.sentence()).stream()
                .filter(mention -> first <= mention.first() && mention.first() <= last)
                .filter(mention -> !mention.isStance());
    }

    /** Whether a phrase, with what hangs behind it, holds a name. */
    boolean isNamed(NounPhrase phrase) {
        int first = phrase.tokens().get(0).index();
        int last = phrase.tokens().get(phrase.tokens().size() - 1).index();
        return in(phrase.sentence()).stream().anyMatch(mention -> first <= mention.first() && mention.last() <= last);
    }

    /** The sentence of a phrase and those before it that are remembered, the nearest first. */
    List<Sentence> backFrom(NounPhrase phrase) {
        return backFrom(phrase.sentence(), MEMORY);
    }

    /** The sentence itself and as many before it as {@code reach} says, the nearest first. */
    List<Sentence> backFrom(Sentence sentence, int reach) {
        List<Sentence> back = new ArrayList<>();
        for (int i = sentence.index(); i >= Math.max(0, sentence.index() - reach); i--) {
            back.add(sentences.get(i));
        }
        return List.copyOf(back);
    }
}
