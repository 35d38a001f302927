package org.casus.train;

import java.util.ArrayList;
import java.util.List;
import org.casus.corpus.CorpusFile;
import org.casus.corpus.MarkedSentence;
import org.casus.parse.ParsedWord;
import org.casus.parse.SentenceParser;

/**
 * Trees of the sentences that are marked with events, as the reader that there is reads them. They keep a new one from forgetting how such
 * sentences are built while it learns what they tell, since nobody has drawn trees of them.
 */
final class CorpusTrees {

    private CorpusTrees() {}

    /** The lines of a treebank in CoNLL-U. */
    static List<String> lines(List<CorpusFile> corpus, CorpusWords words, SentenceParser reader) {
        return corpus.stream()
                .flatMap(file -> file.sentences().stream().map(sentence -> lines(file, sentence, words, reader)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> lines(
            CorpusFile file, MarkedSentence sentence, CorpusWords words, SentenceParser reader) {
        List<String> lines = new ArrayList<>();
        lines.add("# sent_id = " + id(file, sentence));
        List<ParsedWord> read = reader.parse(words.forms(sentence)).words();
        for (int i = 0; i < read.size(); i++) {
            ParsedWord word = read.get(i);
            lines.add(String.join(
                    "\t",
                    String.valueOf(i + 1),
                    word.form(),
                    word.lemma(),
                    word.upos(),
                    word.xpos(),
                    "_",
                    String.valueOf(word.head() + 1),
                    word.relation(),
                    "_",
                    "_"));
        }
        lines.add("");
        return lines;
    }

    /** How a sentence is called among the trees. */
    static String id(CorpusFile file, MarkedSentence sentence) {
        return file.path().getFileName() + ":" + sentence.line();
    }
}
