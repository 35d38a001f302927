package org.casus.cli.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.cite.Span;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * A sentence that says in the plainest order who did what to whom: subject, a regular verb in the past, object, and then what may follow.
 * Such a sentence can be changed by rule.
 *
 * @param text all of it
 * @param subject the place of the subject's phrase in the text
 * @param verb that of the verb
 * @param object that of the object's phrase
 * @param lemma the verb's dictionary form
 * @param named whether the subject begins with a name, whose capital stays
 * @param several whether the object is in the plural
 */
record PlainClause(String text, Span subject, Span verb, Span object, String lemma, boolean named, boolean several) {

    private static final int LONGEST = 30;

    /** The clause of a sentence; empty where it is built otherwise. */
    static Optional<PlainClause> of(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(Token::isRoot)
                .filter(root -> isPlain(sentence, root))
                .findFirst()
                .flatMap(root -> of(sentence, root));
    }

    private static boolean isPlain(Sentence sentence, Token root) {
        return root.xpos().equals("VBD")
                && root.lower().endsWith("ed")
                && sentence.tokens().size() <= LONGEST
                && sentence.children(root, "aux", "conj", "cop", "parataxis", "ccomp")
                        .isEmpty()
                && sentence.tokens().stream().noneMatch(token -> "\"?;".contains(token.form()))
                && sentence.words().text().chars().noneMatch(c -> c == '\u201c' || c == '\u201d' || c == '\n');
    }

    private static Optional<PlainClause> of(Sentence sentence, Token root) {
        Optional<Token> subject = sentence.child(root, "nsubj");
        Optional<Token> object = sentence.child(root, "obj");
        if (subject.filter(token -> token.isTagged("NOUN", "PROPN")).isEmpty() || object.isEmpty()) {
            return Optional.empty();
        }
        List<Token> before = sentence.subtree(subject.get());
        List<Token> behind = sentence.subtree(object.get());
        boolean together = Stream.of(before, behind).allMatch(PlainClause::isWhole)
                && before.get(0).index() == 0
                && last(before).index() + 1 == root.index()
                && behind.get(0).index() == root.index() + 1;
        int offset = sentence.words().span().begin();
        return together
                ? Optional.of(new PlainClause(
                        sentence.words().text(),
                        place(before, offset),
                        place(List.of(root), offset),
                        place(behind, offset),
                        root.lemma(),
                        before.get(0).isTagged("PROPN", "ADJ")
                                || isCapital(before.get(0).form()),
                        object.get().xpos().endsWith("S")
                                || sentence.child(object.get(), "conj").isPresent()))
                : Optional.empty();
    }

    private static boolean isCapital(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }

    /** Without words of another phrase between. */
    private static boolean isWhole(List<Token> phrase) {
        return IntStream.range(1, phrase.size())
                .allMatch(i -> phrase.get(i).index() == phrase.get(i - 1).index() + 1);
    }

    private static Token last(List<Token> phrase) {
        return phrase.get(phrase.size() - 1);
    }

    private static Span place(List<Token> phrase, int offset) {
        return new Span(
                phrase.get(0).span().begin() - offset, last(phrase).span().end() - offset);
    }

    /** The sentence with another verb. */
    String withVerb(String other) {
        return text.substring(0, verb.begin()) + other + text.substring(verb.end());
    }

    /** "The minister condemned the raid" as "The raid was condemned by the minister". */
    String passive() {
        return around(first(object), (several ? "were " : "was ") + verb.of(text) + " by " + later());
    }

    /** Subject and object in each other's place. */
    String swapped() {
        return around(first(object), verb.of(text) + " " + later());
    }

    /** The sentence behind an introduction that a clause follows. */
    String behind(String introduction) {
        return introduction + " " + later() + text.substring(subject.end());
    }

    private String around(String first, String rest) {
        return text.substring(0, subject.begin()) + first + " " + rest + text.substring(object.end());
    }

    private String first(Span phrase) {
        String words = phrase.of(text);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String later() {
        String words = subject.of(text);
        return named ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
