package org.casus.cli.eval;

import java.util.List;
import java.util.Optional;
import org.casus.event.Factuality;

/** Measures a coder by sentences that mostly hold no event. What it codes as negated is no alarm: it says that nothing happened. */
final class NeutralEvaluation {

    private NeutralEvaluation() {}

    static Evaluation of(List<NeutralGold> rows, Coder coder) {
        List<CodedText> coded =
                new TextCoder(coder).code(rows.stream().map(NeutralGold::text).toList());
        Predicted form = new Predicted(false, event -> event.factuality() != Factuality.NEGATED);
        List<CodedRow> predictions = coded.stream()
                .map(text -> new CodedRow(text.id(), form.of(text.events())))
                .toList();
        List<List<String>> categories = predictions.stream()
                .map(row -> row.events().stream()
                        .map(Dyad::root)
                        .flatMap(Optional::stream)
                        .toList())
                .toList();
        List<String> failures = Evaluation.failures(coded);
        Figures figures = figures(AlarmScore.of(rows, categories), rows.size(), failures.size());
        return new Evaluation(figures.line(), failures, predictions);
    }

    private static Figures figures(AlarmScore score, int rows, int failures) {
        return new Figures()
                .add("rows", rows)
                .add("failed", failures)
                .add("alarm_political", score.politicalRate())
                .add("n_political", score.political())
                .add("alarm_apolitical", score.apoliticalRate())
                .add("n_apolitical", score.apolitical())
                .add("allowed", score.allowedShare())
                .add("heard", score.heardShare())
                .add("n_events", score.eventful());
    }
}
