package org.casus.parse;

import java.util.ArrayList;
import java.util.List;
import org.casus.cite.Span;

/**
 * A sentence of a treebank.
 *
 * @param id its {@code sent_id}, empty where it has none
 * @param beginsDocument whether a new document begins with it
 * @param text the sentence as written
 * @param words its syntactic words, in order; contractions in their parts
 */
public record TreebankSentence(String id, boolean beginsDocument, String text, List<TreebankWord> words) {

    public TreebankSentence {
        words = List.copyOf(words);
    }

    /** The words as written, in order. */
    public List<String> forms() {
        return words.stream().map(TreebankWord::form).toList();
    }

    /**
     * Where each word stands in {@link #text}, in order. A word that is not written there as such (a part of "gonna" spelled anew) gets
     * the empty span at which it would stand.
     */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>(words.size());
        int at = 0;
        for (TreebankWord word : words) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            boolean written = text.startsWith(word.form(), at);
            spans.add(new Span(at, written ? at + word.form().length() : at));
            at = spans.get(spans.size() - 1).end();
        }
        return List.copyOf(spans);
    }
}
