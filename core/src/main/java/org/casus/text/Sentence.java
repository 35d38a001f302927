package org.casus.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.parse.Impressions;
import org.casus.parse.NameSpan;
import org.jspecify.annotations.Nullable;

/** A sentence with its tree. Immutable; safe for use by several threads. */
public final class Sentence {

    private final int index;
    private final Part part;
    private final Words words;
    private final List<Token> tokens;
    private final List<NameSpan> names;
    private final Impressions impressions;
    private final boolean parsed;
    private final List<List<Token>> children;

    /**
     * A sentence.
     *
     * @param index its place in the article, from 0
     * @param part the part it stands in
     * @param words its text, without surrounding white space
     * @param tokens its words, in order; never empty
     * @param names the names and descriptions in it, in order
     * @param impressions the events and attributions that it seems to hold; none where it was not read in full
     * @param parsed whether it was read in full; one passed over at the first look has words without tags, all hanging from the first
     */
    public Sentence(
            int index,
            Part part,
            Words words,
            List<Token> tokens,
            List<NameSpan> names,
            Impressions impressions,
            boolean parsed) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
        this.index = index;
        this.part = part;
        this.words = words;
        this.tokens = List.copyOf(tokens);
        this.names = List.copyOf(names);
        this.impressions = impressions;
        this.parsed = parsed;
        this.children = children(tokens);
    }

    private static List<List<Token>> children(List<Token> tokens) {
        List<List<Token>> children = new ArrayList<>();
        tokens.forEach(token -> children.add(new ArrayList<>(2)));
        tokens.stream()
                .filter(token -> token.head() >= 0 && token.head() < tokens.size())
                .forEach(token -> children.get(token.head()).add(token));
        return children.stream().map(List::copyOf).toList();
    }

    /** Its place in the article, from 0. */
    public int index() {
        return index;
    }

    /** The part it stands in. */
    public Part part() {
        return part;
    }

    /** Its text, without surrounding white space. */
    public Words words() {
        return words;
    }

    /** Its words, in order; never empty. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The names and descriptions in it, in order. */
    public List<NameSpan> names() {
        return names;
    }

    /** The names and descriptions that a token is part of, in order. */
    public List<NameSpan> namesOver(Token token) {
        return names.stream().filter(name -> name.covers(token.index())).toList();
    }

    /** The name in the narrow sense that a token is part of, the first of several; empty where it is part of none. */
    public Optional<NameSpan> properName(Token token) {
        return names.stream()
                .filter(name -> name.kind().isProper() && name.covers(token.index()))
                .findFirst();
    }

    /** The events and attributions that it seems to hold; none where it was not read in full. */
    public Impressions impressions() {
        return impressions;
    }

    /** Whether it was read in full; one passed over at the first look has words without tags, all hanging from the first. */
    public boolean isParsed() {
        return parsed;
    }

    /** The tokens that depend on this one, in the order of the text. */
    public List<Token> children(Token head) {
        return children.get(head.index());
    }

    /** The dependents with one of these relations, subtypes aside unless given, in the order of the text. */
    public List<Token> children(Token head, String... relations) {
        return children(head).stream().filter(child -> child.is(relations)).toList();
    }

    /** The first dependent with one of these relations. */
    public Optional<Token> child(Token head, String... relations) {
        for (Token child : children(head)) {
            if (child.is(relations)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    public Optional<Token> head(Token token) {
        return token.isRoot() ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The token and all below it, in the order of the text. */
    public List<Token> subtree(Token top) {
        BitSet found = new BitSet(tokens.size());
        collect(top, found);
        return found.stream().mapToObj(tokens::get).toList();
    }

    private void collect(Token top, BitSet found) {
        if (!found.get(top.index())) {
            found.set(top.index());
            children(top).forEach(child -> collect(child, found));
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

    /** The words of a name or description. */
    public Words words(NameSpan name) {
        return words(tokens.subList(name.first(), name.last() + 1));
    }

    /** The words that a span of the article's text covers in this sentence. */
    public Words words(Span span) {
        int offset = words.span().begin();
        return new Words(words.text().substring(span.begin() - offset, span.end() - offset), span);
    }

    /** Whether the other is the same sentence of the same text, read alike. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Sentence sentence
                        && index == sentence.index
                        && parsed == sentence.parsed
                        && words.equals(sentence.words)
                        && part.equals(sentence.part)
                        && tokens.equals(sentence.tokens)
                        && names.equals(sentence.names)
                        && impressions.equals(sentence.impressions));
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, words.span());
    }

    @Override
    public String toString() {
        return index + ": " + words.text();
    }
}
