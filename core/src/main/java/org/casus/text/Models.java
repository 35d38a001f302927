package org.casus.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The models of the reader, from the class path. */
final class Models {

    private static final String TREE = "ewt.mco";

    private Models() {}

    static SentenceModel sentences() {
        return load("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
    }

    static TokenizerModel tokens() {
        return load("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
    }

    static POSModel tags() {
        return load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
    }

    static LemmatizerModel lemmas() {
        return load("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new);
    }

    /**
     * The parser's model, trained by {@code bench/train-parser.sh}. The parser reads it from a file of its own name only, so it is laid
     * into a folder of its own for as long as {@code loader} runs.
     */
    static <M> M tree(Loader<URL, M> loader) {
        try {
            Path folder = Files.createTempDirectory("casus");
            Path file = folder.resolve(TREE);
            try (InputStream in = find(TREE).openStream()) {
                Files.copy(in, file);
                return loader.load(file.toUri().toURL());
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + TREE + " cannot be read", e);
        }
    }

    private static <M> M load(String name, Loader<InputStream, M> loader) {
        try (InputStream in = find(name).openStream()) {
            return loader.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + name + " cannot be read", e);
        }
    }

    private static URL find(String name) {
        URL url = Models.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("the model " + name + " is not on the class path");
        }
        return url;
    }

    /** Makes a model of where it lies. */
    @FunctionalInterface
    interface Loader<T, M> {
        M load(T from) throws IOException;
    }
}
