package org.casus.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.parse.Impressions;
import org.casus.text.Part;
import org.casus.text.Role;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Sentences for tests, written as {@code Envoys/NOUN met/VERB on/ADP Monday/PROPN ./PUNCT}. Words without a tag are nouns. */
final class Tagged {

    private static final Set<String> CLOSING = Set.of(".", ",", ")", ":", "?", "!", "'s", "’s", "”");

    private Tagged() {}

    static Sentence sentence(String tagged) {
        return sentence(0, 0, tagged);
    }

    /** A sentence at a place of an article; the tree is a mere chain. */
    static Sentence sentence(int index, int begin, String tagged) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        boolean glued = true;
        for (String word : tagged.strip().split("\\s+")) {
            int slash = word.matches(".*/[A-Z]+") ? word.lastIndexOf('/') : word.length();
            String form = word.substring(0, slash);
            if (!glued && !CLOSING.contains(form)) {
                text.append(' ');
            }
            Span span = new Span(begin + text.length(), begin + text.length() + form.length());
            String tag = slash == word.length() ? "NOUN" : word.substring(slash + 1);
            tokens.add(new Token(tokens.size(), span, form, lemma(form), tag, "_", tokens.size() - 1, "dep", 0));
            text.append(form);
            glued = form.equals("(") || form.equals("“");
        }
        Span whole = new Span(begin, begin + text.length());
        return new Sentence(
                index,
                new Part(Role.BODY, whole, "test"),
                new Words(text.toString(), whole),
                tokens,
                List.of(),
                Impressions.NONE,
                true);
    }

    private static String lemma(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "plans", "planned" -> "plan";
            case "is", "was", "are", "were" -> "be";
            default -> lower;
        };
    }
}
