package org.casus.actor;

import java.util.Optional;
import java.util.stream.Stream;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Finds the full name that a short one goes back to: "Kim", "Mr Oloo", "the North". */
final class ShortNames {

    private final Mentions mentions;
    private final Titles titles;
    private final Besides besides;

    ShortNames(Mentions mentions, Titles titles, Besides besides) {
        this.mentions = mentions;
        this.titles = titles;
        this.besides = besides;
    }

    /** "the North" and "the South", where the article names the state whole. */
    Optional<Mention> compass(NounPhrase phrase) {
        String word = phrase.head().form();
        if (!word.equals("North") && !word.equals("South")) {
            return Optional.empty();
        }
        return mentions.all()
                .filter(mention -> mention.readings().get(0).kind() == Known.Kind.STATE)
                .filter(mention -> mention.readings().get(0).name().startsWith(word + " "))
                .findFirst();
    }

    /** The phrase that introduced a name of which this phrase repeats a word; empty where there is none before it. */
    Optional<NounPhrase> introduced(NounPhrase phrase) {
        Token head = Titles.isCourtesy(phrase.head())
                ? phrase.core().get(phrase.core().size() - 1)
                : phrase.head();
        if (!head.isTagged("PROPN") || head.form().length() < 2) {
            return Optional.empty();
        }
        return mentions.backFrom(phrase).stream()
                .flatMap(sentence -> fuller(sentence, head, phrase))
                .findFirst();
    }

    /** Phrases of a sentence, before this phrase, that bear the name's word and more: a longer name, or a title. */
    private Stream<NounPhrase> fuller(Sentence sentence, Token name, NounPhrase later) {
        return sentence.tokens().stream()
                .filter(token -> sentence.index() < later.sentence().index()
                        || token.index() < later.core().get(0).index())
                .filter(token -> token.form().equals(name.form()) && token.isTagged("PROPN"))
                .flatMap(token -> Stream.of(introducing(sentence, top(sentence, token)))
                        .filter(phrase -> phrase.core().size() > 1)
                        .filter(phrase ->
                                isInLongName(sentence, token) || mentions.isNamed(phrase) || titles.isTitled(phrase)));
    }

    /** The phrase of a name; "her Icelandic counterpart, Anna Bell": the one that it stands beside and that tells who it is. */
    private NounPhrase introducing(Sentence sentence, Token name) {
        NounPhrase own = NounPhrase.of(sentence, name);
        return titles.isTitled(own) || mentions.isNamed(own)
                ? own
                : besides.of(sentence, name)
                        .map(noun -> NounPhrase.of(sentence, noun))
                        .filter(beside -> titles.isTitled(beside)
                                || mentions.inCore(beside).findAny().isPresent())
                        .orElse(own);
    }

    private boolean isInLongName(Sentence sentence, Token token) {
        return mentions.in(sentence).stream()
                .anyMatch(mention -> mention.covers(token) && mention.first() < mention.last());
    }

    /** The head of the name that the token is part of. */
    private static Token top(Sentence sentence, Token token) {
        Token top = token;
        while (top.is("flat", "compound") && !top.isRoot()) {
            top = sentence.tokens().get(top.head());
        }
        return top;
    }
}
