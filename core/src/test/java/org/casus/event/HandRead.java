package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.parse.Filler;
import org.casus.parse.Impression;
import org.casus.parse.Impressions;
import org.casus.text.Part;
import org.casus.text.Role;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * Sentences read by hand, with what the reader might see in them: {@code Malta PROPN 2 nsubj | met VERB 0 root meet} gives form, tag, the
 * number of the head from 1, relation, and the lemma where it is not the form.
 */
final class HandRead {

    private HandRead() {}

    static Sentence sentence(String words, Impression... seen) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String word : words.split(" \\| ")) {
            String[] cells = word.split(" ");
            text.append(text.isEmpty() ? "" : " ");
            Span span = new Span(text.length(), text.length() + cells[0].length());
            text.append(cells[0]);
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    cells[0],
                    cells.length > 4 ? cells[4] : cells[0],
                    cells[1],
                    "_",
                    Integer.parseInt(cells[2]) - 1,
                    cells[3],
                    0));
        }
        Span whole = new Span(0, text.length());
        return new Sentence(
                0,
                new Part(Role.BODY, whole, "test"),
                new Words(text.toString(), whole),
                tokens,
                List.of(),
                new Impressions(List.of(seen), List.of()),
                true);
    }

    /** An event seen in one word. */
    static Impression seen(int word, String type, double score, Filler... fillers) {
        return seen(word, word, type, "", score, fillers);
    }

    /** An event seen in the words from {@code first}, under which the others hang, to {@code last}. */
    static Impression seen(int first, int last, String type, String mode, double score, Filler... fillers) {
        return new Impression(first, last, first, score, type, mode, "actual", List.of(fillers));
    }

    /** One word that fills a role. */
    static Filler fills(org.casus.parse.Role role, int word, double score) {
        return new Filler(role, word, word, word, score);
    }
}
