package org.casus.time;

import java.util.Optional;
import org.casus.cite.Span;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * Where an expression stands and what it may be counted from.
 *
 * @param sentence the sentence it stands in
 * @param span its place in the article's text
 * @param published when the page was published
 * @param anchor the day last spoken of; publication where there is none
 */
record Setting(Sentence sentence, Span span, Reference published, Reference anchor) {

    /** The token before the expression. */
    Optional<Token> before() {
        return before(1);
    }

    Optional<Token> before(int steps) {
        int first = 0;
        while (first < sentence.tokens().size()
                && sentence.tokens().get(first).span().end() <= span.begin()) {
            first++;
        }
        return token(first - steps);
    }

    /** The token after the expression. */
    Optional<Token> after() {
        for (Token token : sentence.tokens()) {
            if (token.span().begin() >= span.end()) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    boolean follows(String... words) {
        return before().filter(token -> isOneOf(token, words)).isPresent();
    }

    boolean precedes(String... words) {
        return after().filter(token -> isOneOf(token, words)).isPresent();
    }

    boolean isFuture() {
        return Tense.at(sentence, span) == Tense.FUTURE;
    }

    private Optional<Token> token(int index) {
        return index >= 0 && index < sentence.tokens().size()
                ? Optional.of(sentence.tokens().get(index))
                : Optional.empty();
    }

    private static boolean isOneOf(Token token, String... words) {
        String lower = token.lower();
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
