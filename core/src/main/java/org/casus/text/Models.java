package org.casus.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The models of the reader, from the class path. */
final class Models {

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

    /** Where the parser's model lies; trained by {@code bench/train-parser.sh}. */
    static URL tree() {
        return find("ewt.mco");
    }

    private static <M> M load(String name, Loader<M> loader) {
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

    private interface Loader<M> {
        M load(InputStream in) throws IOException;
    }
}
