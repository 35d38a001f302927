package org.casus.text;

import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The models that a reader works with. Immutable; loading them takes a second of one processor, so it may be done beside other work. */
public final class ReadingModels {

    private final SentenceModel sentences = Models.sentences();
    private final TokenizerModel tokens = Models.tokens();
    private final POSModel tags = Models.tags();
    private final LemmatizerModel lemmas = Models.lemmas();
    private final Parser parser = TransitionParser.standard();

    private ReadingModels() {}

    /** The models on the class path. */
    public static ReadingModels load() {
        return new ReadingModels();
    }

    SentenceModel sentences() {
        return sentences;
    }

    TokenizerModel tokens() {
        return tokens;
    }

    POSModel tags() {
        return tags;
    }

    LemmatizerModel lemmas() {
        return lemmas;
    }

    Parser parser() {
        return parser;
    }
}
