package org.casus.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * A file of marked sentences.
 *
 * @param theme what the sentences are about
 * @param author the letter of the hand that wrote them
 * @param part what the file is for
 * @param sentences those that are marked rightly, in order
 * @param problems what does not fit, each with file and line
 */
public record CorpusFile(
        Path path, String theme, String author, Part part, List<MarkedSentence> sentences, List<String> problems) {

    public CorpusFile {
        sentences = List.copyOf(sentences);
        problems = List.copyOf(problems);
    }

    /** What sentences are for: to teach, to choose by, to try. */
    public enum Part {
        TRAIN,
        DEV,
        TEST
    }
}
