package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import org.casus.cite.Span;
import org.casus.cite.Words;

/**
 * Reads English: sentences, words, tags and lemmas by OpenNLP, trees by the parser that travels with Casus. Safe for use by several
 * threads.
 */
public final class EnglishReader implements Reader {

    private final SentenceSplitter splitter;
    private final Tagger tagger;
    private final Parser parser;

    private EnglishReader(SentenceSplitter splitter, Tagger tagger, Parser parser) {
        this.splitter = splitter;
        this.tagger = tagger;
        this.parser = parser;
    }

    /**
     * A reader.
     *
     * @param models the models it works with
     * @param names words that are names when they begin a sentence with a capital ("Pyongyang declared …")
     */
    public static EnglishReader of(ReadingModels models, Set<String> names) {
        return new EnglishReader(
                new SentenceSplitter(new ThreadSafeSentenceDetectorME(models.sentences())),
                new Tagger(
                        new ThreadSafeTokenizerME(models.tokens()),
                        new ThreadSafePOSTaggerME(models.tags()),
                        new ThreadSafeLemmatizerME(models.lemmas()),
                        new TagRepair(names)),
                models.parser());
    }

    @Override
    public List<Sentence> read(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (Part part : article.parts()) {
            if (part.role().isCoded()) {
                readPart(article.text(), part, sentences);
            }
        }
        return List.copyOf(sentences);
    }

    private void readPart(String text, Part part, List<Sentence> sentences) {
        String written = text.substring(part.span().begin(), part.span().end());
        String plain = Typography.plain(Dateline.blank(written));
        for (Span within : splitter.split(plain)) {
            List<Token> tagged = tagger.tag(within.of(plain), part.span().begin() + within.begin());
            if (!tagged.isEmpty()) {
                Span span = new Span(
                        part.span().begin() + within.begin(), part.span().begin() + within.end());
                sentences.add(new Sentence(
                        sentences.size(),
                        part,
                        Words.of(text, span),
                        parser.parse(tagged).stream()
                                .map(token -> token.written(text))
                                .toList()));
            }
        }
    }
}
