package org.casus.cli.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells how precise the records are: by field, by type, and by third of confidence. */
record PrecisionReport(Score score) {

    private static final String NOTHING = "–";

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(summary()));
        if (score.judged(record -> true) > 0) {
            sections.add(Section.of("Precision, with 95 % intervals, by field:", fields()));
            sections.add(Section.of("By type and by third of confidence, in percent, with 95 % intervals:", groups()));
            sections.add(Section.of(missed()));
        }
        return List.copyOf(sections);
    }

    private String summary() {
        return String.format(
                Locale.ROOT,
                "Judged: %,d of %,d drawn, from %,d of %,d strata, which hold %,d of %,d records.",
                score.judged(record -> true),
                score.key().size(),
                score.strata(),
                score.key().values().stream().map(Keyed::stratum).distinct().count(),
                score.covered(),
                score.records());
    }

    private Grid fields() {
        return new Grid(
                List.of("field", "judged", "cannot tell", "precision", "95 %"),
                Question.ALL.stream().map(this::field).toList());
    }

    private List<String> field(Question question) {
        Estimate estimate = score.estimate(question, record -> true);
        boolean known = estimate.judged() > 0;
        return List.of(
                question.label(),
                String.valueOf(estimate.judged()),
                String.valueOf(score.untold(question)),
                known ? decimal(estimate.share()) : NOTHING,
                known ? decimal(estimate.low()) + "–" + decimal(estimate.high()) : NOTHING);
    }

    private Grid groups() {
        List<String> heads = new ArrayList<>(List.of("", "judged"));
        Question.ALL.forEach(question -> heads.add(question.head()));
        List<List<String>> rows = new ArrayList<>();
        types().forEach(type -> rows.add(group(type, record -> record.type().equals(type))));
        for (Third third : Third.values()) {
            if (score.key().values().stream().anyMatch(record -> record.third() == third)) {
                rows.add(group(third.label() + " third", record -> record.third() == third));
            }
        }
        return new Grid(heads, rows);
    }

    private Stream<String> types() {
        return score.key().values().stream().map(Keyed::type).distinct().sorted();
    }

    private List<String> group(String name, Predicate<Keyed> group) {
        List<String> cells = new ArrayList<>(List.of(name, String.valueOf(score.judged(group))));
        Question.ALL.forEach(question -> cells.add(percent(score.estimate(question, group))));
        return cells;
    }

    private String missed() {
        int events = score.sheet().values().stream().mapToInt(Judged::missed).sum();
        long passages = score.sheet().values().stream()
                .filter(judged -> judged.missed() > 0)
                .count();
        return String.format(
                Locale.ROOT,
                "Noted as missed: %,d in %,d of %,d passages. That is no estimate of recall: passages were drawn for their"
                        + " records.",
                events,
                passages,
                score.sheet().size());
    }

    private static String decimal(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static String percent(Estimate estimate) {
        return estimate.judged() == 0
                ? NOTHING
                : String.format(
                        Locale.ROOT,
                        "%.0f %.0f–%.0f",
                        100 * estimate.share(),
                        100 * estimate.low(),
                        100 * estimate.high());
    }
}
