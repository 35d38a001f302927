package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.lemmatizer.Lemmatizer;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.Tokenizer;
import org.casus.cite.Span;

/** Finds the words of a sentence, their universal parts of speech and their dictionary forms. */
final class Tagger {

    private final Tokenizer tokenizer;
    private final POSTagger tagger;
    private final Lemmatizer lemmatizer;
    private final TagRepair repair;

    private Tagger(Tokenizer tokenizer, POSTagger tagger, Lemmatizer lemmatizer, TagRepair repair) {
        this.repair = repair;
        this.tokenizer = tokenizer;
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
    }

    static Tagger standard(Set<String> names) {
        return new Tagger(
                new ThreadSafeTokenizerME(Models.tokens()),
                new ThreadSafePOSTaggerME(Models.tags()),
                new ThreadSafeLemmatizerME(Models.lemmas()),
                new TagRepair(names));
    }

    /**
     * The words of a sentence, in order, each without a head yet.
     *
     * @param sentence the sentence in typewriter signs
     * @param offset where it begins in the article's text
     */
    List<Token> tag(String sentence, int offset) {
        List<Span> spans = new ArrayList<>();
        for (opennlp.tools.util.Span found : tokenizer.tokenizePos(sentence)) {
            spans.add(new Span(found.getStart(), found.getEnd()));
        }
        String[] forms = spans.stream().map(span -> span.of(sentence)).toArray(String[]::new);
        String[] tags = tagger.tag(forms);
        String[] lemmas = lemmatizer.lemmatize(forms, tags);
        List<Token> tokens = new ArrayList<>(forms.length + 4);
        for (int i = 0; i < forms.length; i++) {
            for (Contraction.Piece piece : Contraction.split(forms[i], tags[i], lemmas[i])) {
                int begin = offset + spans.get(i).begin() + piece.begin();
                Span span = new Span(begin, begin + piece.form().length());
                tokens.add(token(tokens.size(), span, piece));
            }
        }
        return repair.repair(tokens);
    }

    private static Token token(int index, Span span, Contraction.Piece piece) {
        return new Token(index, span, piece.form(), lemma(piece), piece.tag(), -1, "root");
    }

    /** The lemmatizer's answer; the word itself where it has none. Only names keep their capitals. */
    private static String lemma(Contraction.Piece piece) {
        if (piece.tag().equals("PROPN")) {
            return piece.form();
        }
        boolean none = piece.lemma().isEmpty()
                || piece.lemma().equals("O")
                || piece.lemma().equals("_");
        return (none ? piece.form() : piece.lemma()).toLowerCase(Locale.ROOT);
    }
}
