package org.casus.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.casus.parse.NeuralParser;
import org.casus.parse.ReaderModel;
import org.casus.parse.SentenceParser;

/**
 * The models that a reader works with. Immutable; loading them takes half a second of one processor, so it may be done beside other
 * work.
 */
public final class ReadingModels {

    private final SentenceModel sentences;
    private final TokenizerModel tokens;
    private final SentenceParser parser;

    private ReadingModels(SentenceModel sentences, TokenizerModel tokens, SentenceParser parser) {
        this.sentences = sentences;
        this.tokens = tokens;
        this.parser = parser;
    }

    /**
     * The models on the class path.
     *
     * @throws org.casus.parse.UnsupportedPlatformException if the parser does not run on this machine
     */
    public static ReadingModels load() {
        CompletableFuture<SentenceParser> parser =
                CompletableFuture.supplyAsync(() -> NeuralParser.of(ReaderModel.standard()));
        return new ReadingModels(
                load("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new),
                load("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new),
                parser.join());
    }

    private static <M> M load(String name, Loader<M> loader) {
        try (InputStream in = ReadingModels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the model " + name + " is not on the class path");
            }
            return loader.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + name + " cannot be read", e);
        }
    }

    /** Makes a model of its bytes. */
    @FunctionalInterface
    private interface Loader<M> {
        M load(InputStream in) throws IOException;
    }

    SentenceModel sentences() {
        return sentences;
    }

    TokenizerModel tokens() {
        return tokens;
    }

    /** Reads sentences whose words are known. */
    public SentenceParser parser() {
        return parser;
    }
}
