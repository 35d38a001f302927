package org.casus.cli.eval;

import java.util.List;
import org.casus.parse.TreebankSentence;

/** Measures the reader by a treebank: first over the gold words, then from the text alone. */
final class TreebankEvaluation {

    private TreebankEvaluation() {}

    static Evaluation of(List<List<TreebankSentence>> documents, Measured casus) {
        List<TreebankSentence> sentences =
                documents.stream().flatMap(List::stream).toList();
        Figures figures = new Figures().add("documents", documents.size()).add("sentences", sentences.size());
        add(figures, WordPair.of(sentences, casus.parser()));
        add(
                figures,
                documents.stream()
                        .map(document -> RawTextScore.of(document, casus.paragraphs()))
                        .reduce(RawTextScore.NONE, RawTextScore::plus));
        return new Evaluation(figures.line(), List.of(), List.of());
    }

    private static void add(Figures figures, List<WordPair> words) {
        figures.add("words", words.size())
                .add("upos", WordPair.share(words, WordPair::isTagged))
                .add(
                        "xpos",
                        WordPair.share(WordPair.with(words, word -> word.gold().xpos()), WordPair::isTaggedInDetail))
                .add(
                        "lemma",
                        WordPair.share(WordPair.with(words, word -> word.gold().lemma()), WordPair::hasLemma))
                .add("uas", WordPair.share(words, WordPair::isHung))
                .add("las", WordPair.share(words, WordPair::isRelated));
        for (String relation : WordPair.RELATIONS) {
            figures.add(relation.replace(':', '_'), WordPair.hits(words, relation));
        }
    }

    private static void add(Figures figures, RawTextScore score) {
        figures.add("raw_tokens_f1", score.tokens().f1())
                .add("raw_sentences_f1", score.sentences().f1())
                .add("raw_upos_f1", score.f1(score.tagged()))
                .add("raw_uas_f1", score.f1(score.hung()))
                .add("raw_las_f1", score.f1(score.related()))
                .add("raw_las_aligned", Ratio.of(score.related(), score.tokens().both()));
    }
}
