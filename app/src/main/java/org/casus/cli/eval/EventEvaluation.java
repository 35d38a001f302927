package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Measures a coder by a gold set of events. Gold marks events whatever their factuality, so all that is coded counts. */
final class EventEvaluation {

    private EventEvaluation() {}

    static Evaluation of(List<EventGold> rows, Coder coder) {
        List<CodedText> coded =
                new TextCoder(coder).code(rows.stream().map(EventGold::text).toList());
        Predicted form = new Predicted(EventGold.folds(rows), event -> true);
        List<CodedRow> predictions = coded.stream()
                .map(text -> new CodedRow(text.id(), form.of(text.events())))
                .toList();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            answers.add(new Answer(rows.get(i).events(), predictions.get(i).events()));
        }
        List<String> failures = Evaluation.failures(coded);
        return new Evaluation(figures(answers, failures.size()).line(), failures, predictions);
    }

    /** Only the levels and sides that the gold set marks are scored. */
    static Figures figures(List<Answer> answers, int failures) {
        Figures figures = new Figures().add("rows", answers.size()).add("failed", failures);
        for (Level level : List.of(Level.BINARY, Level.PENTA, Level.ROOT)) {
            ClassificationScore score = ClassificationScore.of(answers, level);
            if (score.rows() > 0) {
                add(figures, level.label(), score);
            }
        }
        List<Answer> inPlover =
                answers.stream().filter(answer -> !isOutsidePlover(answer)).toList();
        if (inPlover.size() < answers.size()) {
            add(figures, Level.PENTA.label() + "_1to4", ClassificationScore.of(inPlover, Level.PENTA));
        }
        for (Level level : List.of(Level.PENTA, Level.ROOT, Level.CAMEO_ROOT, Level.CAMEO)) {
            if (marks(answers, event -> event.label(level).orElse(""))) {
                add(figures, "set_" + level.label(), EventSetScore.of(answers, level, Sides.ANY));
                sides(answers)
                        .forEach(sides -> add(
                                figures,
                                "set_" + level.label() + "_" + sides.label(),
                                EventSetScore.of(answers, level, sides)));
            }
        }
        sides(answers)
                .forEach(sides -> add(figures, "set_sides_" + sides.label(), EventSetScore.ofSides(answers, sides)));
        return figures;
    }

    /** Class 0 is CAMEO's statements, which PLOVER has no class for, whatever else such a row tells. */
    private static boolean isOutsidePlover(Answer answer) {
        return answer.gold().stream()
                .findFirst()
                .flatMap(event -> event.label(Level.PENTA))
                .filter("0"::equals)
                .isPresent();
    }

    private static List<Sides> sides(List<Answer> answers) {
        List<Sides> sides = new ArrayList<>();
        if (marks(answers, Dyad::source)) {
            sides.add(Sides.TEXT);
        }
        if (marks(answers, Dyad::sourceCode)) {
            sides.add(Sides.CODE);
            sides.add(Sides.COUNTRY);
        }
        return sides;
    }

    private static boolean marks(List<Answer> answers, Function<Dyad, String> field) {
        return answers.stream()
                .flatMap(answer -> answer.gold().stream())
                .anyMatch(event -> !field.apply(event).isEmpty());
    }

    private static void add(Figures figures, String name, ClassificationScore score) {
        figures.add(name + "_rows", score.rows())
                .add(name + "_answered", score.answered())
                .add(name + "_accuracy", score.accuracy())
                .add(name + "_macro_f1", score.macroF1())
                .add(name + "_micro_f1", score.microF1());
    }

    private static void add(Figures figures, String name, EventSetScore score) {
        figures.add(name + "_p", score.precision())
                .add(name + "_r", score.recall())
                .add(name + "_f1", score.f1());
    }
}
