package org.casus.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.parse.ParsedSentence;
import org.casus.parse.ParsedWord;
import org.casus.parse.SentenceParser;

/** Reads English: sentences and words by OpenNLP, all else by the parser. Safe for use by several threads. */
public final class EnglishReader implements Reader {

    /** A run of words this long, in UTF-16 units, is asked whether it is one of the same few. */
    private static final int LONG = 400;

    /** How often, on average, each word of such a run stands in it. */
    private static final int REPEATED = 10;

    private final SentenceSplitter sentences;
    private final FirstLook look;
    private final WordSplitter words;
    private final SentenceParser parser;

    private EnglishReader(SentenceSplitter sentences, FirstLook look, WordSplitter words, SentenceParser parser) {
        this.look = look;
        this.sentences = sentences;
        this.words = words;
        this.parser = parser;
    }

    /** A reader that works with these models and reads in full what the first look finds worth it. */
    public static EnglishReader of(ReadingModels models, FirstLook look) {
        return new EnglishReader(
                new SentenceSplitter(new ThreadSafeSentenceDetectorME(models.sentences())),
                look,
                new WordSplitter(new ThreadSafeTokenizerME(models.tokens())),
                models.parser());
    }

    @Override
    public List<Sentence> read(Article article) {
        List<Found> found = find(article);
        BitSet worth = look.worthReading(found.stream().map(Found::plain).toList());
        List<Sentence> read = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            read.add(
                    worth.get(i) && !isBabble(found.get(i).plain())
                            ? parse(i, found.get(i))
                            : Skimming.sentence(
                                    i, found.get(i).part(), found.get(i).words()));
        }
        return List.copyOf(read);
    }

    /**
     * A sentence not read yet.
     *
     * @param words it as written
     * @param plain it in typewriter signs, as the models know them
     */
    private record Found(Part part, Words words, String plain) {}

    private List<Found> find(Article article) {
        List<Found> found = new ArrayList<>();
        for (Part part : article.parts()) {
            if (part.role().isCoded()) {
                String plain = Typography.plain(Dateline.blank(part.span().of(article.text())));
                for (Span span : sentences.split(plain)) {
                    if (span.of(plain).isBlank()) {
                        continue;
                    }
                    Span place = new Span(
                            part.span().begin() + span.begin(), part.span().begin() + span.end());
                    found.add(new Found(part, Words.of(article.text(), place), span.of(plain)));
                }
            }
        }
        return found;
    }

    /** Whether a long run of words is one of the same few over and over, which the models take long for and nobody means to tell. */
    private static boolean isBabble(String plain) {
        if (plain.length() < LONG) {
            return false;
        }
        List<Span> all = Skimming.words(plain);
        long different = all.stream().map(span -> span.of(plain)).distinct().count();
        return different * REPEATED < all.size();
    }

    private Sentence parse(int index, Found found) {
        List<Span> spans = words.split(found.plain());
        ParsedSentence parsed =
                parser.parse(spans.stream().map(span -> span.of(found.plain())).toList());
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            tokens.add(token(i, found.words(), spans.get(i), parsed.words().get(i)));
        }
        return new Sentence(index, found.part(), found.words(), tokens, parsed.names(), parsed.impressions(), true);
    }

    private static Token token(int index, Words all, Span within, ParsedWord word) {
        int begin = all.span().begin() + within.begin();
        return new Token(
                index,
                new Span(begin, begin + within.length()),
                within.of(all.text()),
                word.lemma(),
                word.upos(),
                word.xpos(),
                word.head(),
                word.relation(),
                word.factuality());
    }
}
