package org.casus.cli.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How well one label a row is found. The gold label is that of the row's first event; the predicted one is that of the predicted event
 * whose sides are most like that event's. A row without a prediction is a miss of its class; there is no class for it.
 *
 * @param rows the rows that have a gold label
 * @param answered those with a predicted label
 * @param right those where both are equal
 * @param macroF1 the mean of the F1 of every class that occurs in gold or prediction
 */
record ClassificationScore(int rows, int answered, int right, double macroF1) {

    /** A row's gold label and the predicted one. */
    private record Labels(String gold, Optional<String> predicted) {

        boolean agree() {
            return predicted.filter(gold::equals).isPresent();
        }
    }

    static ClassificationScore of(List<Answer> answers, Level level) {
        List<Labels> labels = answers.stream()
                .flatMap(answer -> labels(answer, level).stream())
                .toList();
        return new ClassificationScore(
                labels.size(),
                (int) labels.stream().filter(row -> row.predicted().isPresent()).count(),
                (int) labels.stream().filter(Labels::agree).count(),
                macroF1(labels));
    }

    double accuracy() {
        return Ratio.of(right, rows);
    }

    /** 2 TP / (2 TP + FP + FN) over all rows. */
    double microF1() {
        return Ratio.of(2.0 * right, answered + rows);
    }

    private static Optional<Labels> labels(Answer answer, Level level) {
        return answer.gold().stream()
                .findFirst()
                .flatMap(gold -> gold.label(level)
                        .map(label -> new Labels(
                                label, likest(gold, answer.predicted()).flatMap(event -> event.label(level)))));
    }

    /** The predicted event with the likest sides; the first of several. */
    private static Optional<Dyad> likest(Dyad gold, List<Dyad> predicted) {
        Comparator<Dyad> byLikeness = Comparator.comparingDouble(event -> TokenOverlap.ofSides(gold, event));
        return predicted.stream().reduce((best, next) -> byLikeness.compare(next, best) > 0 ? next : best);
    }

    private static double macroF1(List<Labels> labels) {
        TreeSet<String> classes = new TreeSet<>();
        for (Labels row : labels) {
            classes.add(row.gold());
            row.predicted().ifPresent(classes::add);
        }
        return classes.stream().mapToDouble(name -> f1(labels, name)).average().orElse(0);
    }

    private static double f1(List<Labels> labels, String name) {
        long gold = labels.stream().filter(row -> row.gold().equals(name)).count();
        long predicted = labels.stream()
                .filter(row -> row.predicted().filter(name::equals).isPresent())
                .count();
        long both = labels.stream()
                .filter(row -> row.gold().equals(name) && row.agree())
                .count();
        return Ratio.of(2.0 * both, gold + predicted);
    }
}
