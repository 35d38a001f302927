package org.casus.train;

import java.util.List;
import java.util.function.Function;
import org.casus.parse.TreebankSentence;
import org.casus.parse.TreebankWord;

/** The tags and relations of a treebank, each list in the order of the alphabet. */
record Labels(List<String> upos, List<String> xpos, List<String> relations) {

    static Labels of(List<TreebankSentence> treebank) {
        return new Labels(
                distinct(treebank, TreebankWord::upos),
                distinct(treebank, TreebankWord::xpos),
                distinct(treebank, TreebankWord::relation));
    }

    private static List<String> distinct(List<TreebankSentence> treebank, Function<TreebankWord, String> label) {
        return treebank.stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(label)
                .distinct()
                .sorted()
                .toList();
    }
}
