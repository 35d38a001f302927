package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.parse.Impressions;
import org.casus.parse.NameSpan;

/**
 * A sentence with its tree.
 *
 * @param index its place in the article, from 0
 * @param part the part it stands in
 * @param words its text, without surrounding white space
 * @param tokens its words, in order; never empty
 * @param names the names and descriptions in it, in order
 * @param impressions the events and attributions that it seems to hold; none where it was not read in full
 * @param isParsed whether it was read in full; one passed over at the first look has words without tags, all hanging from the first
 */
public record Sentence(
        int index,
        Part part,
        Words words,
        List<Token> tokens,
        List<NameSpan> names,
        Impressions impressions,
        boolean isParsed) {

    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
    }

    /** The tokens that depend on this one, in the order of the text. */
    public List<Token> children(Token head) {
        List<Token> children = new ArrayList<>();
        for (Token token : tokens) {
            if (token.head() == head.index()) {
                children.add(token);
            }
        }
        return children;
    }

    /** The dependents with one of these relations, subtypes aside unless given, in the order of the text. */
    public List<Token> children(Token head, String... relations) {
        return children(head).stream().filter(child -> child.is(relations)).toList();
    }

    /** The first dependent with one of these relations. */
    public Optional<Token> child(Token head, String... relations) {
        return children(head).stream().filter(child -> child.is(relations)).findFirst();
    }

    public Optional<Token> head(Token token) {
        return token.isRoot() ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The token and all below it, in the order of the text. */
    public List<Token> subtree(Token top) {
        TreeSet<Integer> found = new TreeSet<>();
        collect(top.index(), found);
        return found.stream().map(tokens::get).toList();
    }

    private void collect(int top, TreeSet<Integer> found) {
        if (found.add(top)) {
            for (Token token : tokens) {
                if (token.head() == top) {
                    collect(token.index(), found);
                }
            }
        }
    }

    /** Of the tokens that overlap a stretch of the article's text, the first that none of the others is above; empty where none overlaps. */
    public Optional<Token> top(Span stretch) {
        List<Token> inside =
                tokens.stream().filter(token -> token.span().overlaps(stretch)).toList();
        return inside.stream()
                .filter(token -> !token.isTagged("PUNCT"))
                .filter(token -> token.isRoot() || !inside.contains(tokens.get(token.head())))
                .findFirst();
    }

    /** The stretch of the article's text from the first of these tokens to the last. */
    public Words words(List<Token> some) {
        Span span = some.stream().map(Token::span).reduce(Span::join).orElseThrow();
        return words(span);
    }

    /** The words that a span of the article's text covers in this sentence. */
    public Words words(Span span) {
        int offset = words.span().begin();
        return new Words(words.text().substring(span.begin() - offset, span.end() - offset), span);
    }
}
