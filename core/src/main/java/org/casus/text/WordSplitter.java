package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.Tokenizer;
import org.casus.cite.Span;

/** Finds the syntactic words of a sentence. */
public final class WordSplitter {

    private final Tokenizer tokenizer;

    public WordSplitter(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The words in order; none is empty or holds white space. */
    public List<Span> split(String sentence) {
        List<Span> words = new ArrayList<>();
        for (opennlp.tools.util.Span found : tokenizer.tokenizePos(sentence)) {
            String written = sentence.substring(found.getStart(), found.getEnd());
            for (Span piece : Contraction.split(written)) {
                words.add(new Span(found.getStart() + piece.begin(), found.getStart() + piece.end()));
            }
        }
        return words;
    }
}
