package org.casus.cli.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.cite.DictionaryException;
import org.casus.parse.ConllU;
import org.casus.parse.TreebankSentence;

/** Reads a treebank as a gold set. */
final class TreebankGold {

    private TreebankGold() {}

    /**
     * The documents of a treebank, in order, each with its sentences; a treebank that marks none is one document.
     *
     * @throws GoldException when the file cannot be read or is no CoNLL-U
     */
    static List<List<TreebankSentence>> read(Path file) {
        List<List<TreebankSentence>> documents = new ArrayList<>();
        for (TreebankSentence sentence : sentences(file)) {
            if (documents.isEmpty() || sentence.beginsDocument()) {
                documents.add(new ArrayList<>());
            }
            documents.get(documents.size() - 1).add(sentence);
        }
        return documents.stream().map(List::copyOf).toList();
    }

    private static List<TreebankSentence> sentences(Path file) {
        try {
            List<TreebankSentence> sentences = ConllU.read(file.toString(), GoldLines.of(file));
            sentences.forEach(sentence -> check(file, sentence));
            return sentences;
        } catch (DictionaryException e) {
            throw new GoldException(String.valueOf(e.getMessage()));
        }
    }

    private static void check(Path file, TreebankSentence sentence) {
        int words = sentence.words().size();
        if (sentence.words().stream().anyMatch(word -> word.head() >= words)) {
            throw new GoldException(
                    file + ": sentence \"" + sentence.id() + "\": a head is none of its " + words + " words");
        }
    }
}
