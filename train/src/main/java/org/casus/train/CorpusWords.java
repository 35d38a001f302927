package org.casus.train;

import java.util.List;
import opennlp.tools.tokenize.Tokenizer;
import org.casus.cite.Span;
import org.casus.corpus.MarkedSentence;
import org.casus.text.Typography;
import org.casus.text.WordSplitter;

/** Takes marked sentences apart into words, as the reader takes those of pages. */
final class CorpusWords {

    private final WordSplitter splitter;

    CorpusWords(Tokenizer tokenizer) {
        this.splitter = new WordSplitter(tokenizer);
    }

    /** Where the words stand. */
    List<Span> of(MarkedSentence sentence) {
        return splitter.split(Typography.plain(sentence.text()));
    }

    /** The words in typewriter signs. */
    List<String> forms(MarkedSentence sentence) {
        String plain = Typography.plain(sentence.text());
        return splitter.split(plain).stream().map(span -> span.of(plain)).toList();
    }
}
