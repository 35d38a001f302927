package org.casus.parse;

import java.util.List;

/** Reads sentences whose words are known. Implementations are safe for use by several threads. */
public interface SentenceParser {

    /**
     * The sentence read. Equal words give equal sentences, whatever was read before or is read beside it.
     *
     * @param words its words, in order; contractions in their parts ("do", "n't"); at least one
     */
    ParsedSentence parse(List<String> words);
}
