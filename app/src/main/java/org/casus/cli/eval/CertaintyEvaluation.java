package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.List;
import org.casus.parse.ParsedSentence;
import org.casus.text.Sentence;

/** Measures on a scale how sure the reader, and the coder's rules beside it, take the writer to be. */
final class CertaintyEvaluation {

    private CertaintyEvaluation() {}

    static Evaluation of(List<CertaintyGold> rows, Measured casus) {
        List<ScorePair> reader = new ArrayList<>();
        List<ScorePair> rules = new ArrayList<>();
        for (CertaintyGold row : rows) {
            ParsedSentence parsed = casus.parser().parse(row.words());
            Sentence sentence = WordByWord.sentence(parsed);
            for (CertaintyGold.Score score : row.scores()) {
                reader.add(new ScorePair(
                        score.value(), parsed.words().get(score.word()).factuality()));
                rules.add(new ScorePair(
                        score.value(),
                        StanceClass.score(
                                casus.rules().apply(sentence, sentence.tokens().get(score.word())))));
            }
        }
        Figures figures = new Figures().add("rows", rows.size()).add("events", reader.size());
        add(figures, "reader", reader);
        add(figures, "rules", rules);
        return new Evaluation(figures.line(), List.of(), List.of());
    }

    private static void add(Figures figures, String name, List<ScorePair> scores) {
        figures.add(name + "_r", ScorePair.correlation(scores))
                .add(name + "_mae", ScorePair.meanError(scores))
                .add(name + "_macro_f1", ScorePair.macroF1(scores))
                .add(name + "_accuracy", ScorePair.accuracy(scores));
    }
}
