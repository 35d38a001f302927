package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends what the parser gets wrong most often and what the words themselves decide. */
final class TreeRepair {

    private static final Set<String> PASSIVE_AUXILIARIES = Set.of("be", "get", "become");

    private TreeRepair() {}

    /** The same tree with one root, and with subjects marked passive just where the verb is. */
    static List<Token> repair(List<Token> tree) {
        return voiced(rooted(tree));
    }

    /** The first root stays one; what else hangs on nothing is set beside it. */
    private static List<Token> rooted(List<Token> tree) {
        int root = tree.stream()
                .filter(Token::isRoot)
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
        List<Token> rooted = new ArrayList<>(tree.size());
        for (Token token : tree) {
            boolean second = token.isRoot() && token.index() != root;
            rooted.add(second ? token.under(root, "parataxis") : token);
        }
        return rooted;
    }

    private static List<Token> voiced(List<Token> tree) {
        List<Token> voiced = new ArrayList<>(tree.size());
        for (Token token : tree) {
            voiced.add(token.is("nsubj") && !token.isRoot() ? token.under(token.head(), subject(tree, token)) : token);
        }
        return voiced;
    }

    private static String subject(List<Token> tree, Token token) {
        Token verb = tree.get(token.head());
        if (!verb.isTagged("VERB")) {
            return "nsubj";
        }
        boolean auxiliary = tree.stream()
                .anyMatch(other -> other.head() == verb.index()
                        && other.index() < verb.index()
                        && other.is("aux", "cop")
                        && PASSIVE_AUXILIARIES.contains(other.lemma()));
        return auxiliary && !verb.lower().endsWith("ing") ? "nsubj:pass" : "nsubj";
    }
}
