package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.cite.Span;

/** Trees for tests, a word a line: {@code condemned VERB 0 root} gives form, tag, the number of its head from 1, relation. */
final class Tree {

    private Tree() {}

    static List<Token> of(String lines) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String line : lines.strip().lines().toList()) {
            String[] cells = line.strip().split("\\s+");
            Span span = new Span(at, at + cells[0].length());
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    cells[0],
                    lemma(cells[0]),
                    cells[1],
                    "_",
                    Integer.parseInt(cells[2]) - 1,
                    cells[3],
                    0));
            at = span.end() + 1;
        }
        return tokens;
    }

    /** The tree in the same writing. */
    static String written(List<Token> tokens) {
        StringBuilder lines = new StringBuilder();
        tokens.forEach(token -> lines.append(String.format(
                Locale.ROOT, "%s %s %d %s%n", token.form(), token.tag(), token.head() + 1, token.relation())));
        return lines.toString();
    }

    private static String lemma(String form) {
        return switch (form) {
            case "was", "is", "were" -> "be";
            case "vowed" -> "vow";
            case "accuses" -> "accuse";
            default -> form;
        };
    }
}
