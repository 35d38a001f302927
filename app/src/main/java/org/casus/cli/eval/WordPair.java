package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.casus.parse.ParsedWord;
import org.casus.parse.SentenceParser;
import org.casus.parse.TreebankSentence;
import org.casus.parse.TreebankWord;

/** A word of a treebank, and the same word as it was read. */
record WordPair(TreebankWord gold, ParsedWord read) {

    /** The relations that are told of one by one: what the coder goes by. */
    static final List<String> RELATIONS =
            List.of("nsubj", "nsubj:pass", "obj", "obl", "ccomp", "xcomp", "conj", "root");

    private static final String UNKNOWN = "_";

    /** The words of these sentences, in order. */
    static List<WordPair> of(List<TreebankSentence> sentences, SentenceParser parser) {
        List<WordPair> pairs = new ArrayList<>();
        for (TreebankSentence sentence : sentences) {
            List<ParsedWord> read = parser.parse(sentence.forms()).words();
            for (int i = 0; i < read.size(); i++) {
                pairs.add(new WordPair(sentence.words().get(i), read.get(i)));
            }
        }
        return List.copyOf(pairs);
    }

    /** Those of which the treebank tells this. */
    static List<WordPair> with(List<WordPair> words, Function<WordPair, String> column) {
        return words.stream()
                .filter(word -> !column.apply(word).equals(UNKNOWN))
                .toList();
    }

    static double share(List<WordPair> words, Predicate<WordPair> right) {
        return Ratio.of(words.stream().filter(right).count(), words.size());
    }

    /** How well the arcs of a relation are found; one is right when head and relation are. */
    static Hits hits(List<WordPair> words, String relation) {
        return new Hits(
                (int) words.stream()
                        .filter(word -> is(word.gold().relation(), relation)
                                && is(word.read().relation(), relation))
                        .filter(WordPair::isHung)
                        .count(),
                (int) words.stream()
                        .filter(word -> is(word.gold().relation(), relation))
                        .count(),
                (int) words.stream()
                        .filter(word -> is(word.read().relation(), relation))
                        .count());
    }

    boolean isTagged() {
        return gold.upos().equals(read.upos());
    }

    boolean isTaggedInDetail() {
        return gold.xpos().equals(read.xpos());
    }

    boolean hasLemma() {
        return gold.lemma().equals(read.lemma());
    }

    boolean isHung() {
        return gold.head() == read.head();
    }

    boolean isRelated() {
        return isHung() && plain(gold.relation()).equals(plain(read.relation()));
    }

    /** A relation without its subtype. */
    static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private static boolean is(String relation, String wanted) {
        return relation.equals(wanted) || plain(relation).equals(wanted);
    }
}
