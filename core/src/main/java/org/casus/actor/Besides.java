package org.casus.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casus.parse.NameKind;
import org.casus.parse.NameSpan;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * Finds the noun that tells who somebody is beside his name, between commas: "Anna Bell, the union's spokeswoman", "his Icelandic
 * counterpart, Anna Bell". By the tree where it says so, else by the commas: trees are often torn there.
 */
final class Besides {

    /** How many words the noun may stand behind the name. */
    private static final int REACH = 8;

    private final Titles titles;

    Besides(Titles titles) {
        this.titles = titles;
    }

    /** The head of the phrase beside a person's name; empty where none stands there. */
    Optional<Token> of(Sentence sentence, Token name) {
        List<Token> tokens = sentence.tokens();
        return sentence.names().stream()
                .filter(span ->
                        span.kind() == NameKind.PER && span.first() <= name.index() && name.index() <= span.last())
                .findFirst()
                .flatMap(span -> before(tokens, span).or(() -> behind(sentence, span)));
    }

    private static Optional<Token> before(List<Token> tokens, NameSpan span) {
        boolean parted =
                span.first() >= 2 && tokens.get(span.first() - 1).form().equals(",");
        boolean closed =
                span.last() + 1 >= tokens.size() || tokens.get(span.last() + 1).isTagged("PUNCT");
        return Optional.of(span)
                .filter(found -> parted && closed)
                .map(found -> tokens.get(found.first() - 2))
                .filter(noun -> noun.isTagged("NOUN"));
    }

    private Optional<Token> behind(Sentence sentence, NameSpan span) {
        List<Token> tokens = sentence.tokens();
        int comma = span.last() + 1;
        if (comma >= tokens.size() || !tokens.get(comma).form().equals(",")) {
            return Optional.empty();
        }
        return IntStream.range(comma + 1, Math.min(tokens.size(), comma + 1 + REACH))
                .mapToObj(tokens::get)
                .takeWhile(token -> !token.isTagged("PUNCT", "VERB", "AUX", "SCONJ", "CCONJ"))
                .filter(token -> titles.at(sentence, token).isPresent())
                .filter(token -> endsThere(tokens, token.index() + 1))
                .findFirst();
    }

    /** "…, an aide to the king": no clause goes on behind the noun. */
    private static boolean endsThere(List<Token> tokens, int next) {
        return next >= tokens.size() || tokens.get(next).isTagged("PUNCT", "ADP");
    }
}
