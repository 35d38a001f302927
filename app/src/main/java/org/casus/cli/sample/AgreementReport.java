package org.casus.cli.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells how far a second judge agrees with the first, and where not.
 *
 * @param second what the second judge says, by id
 */
record AgreementReport(Score score, Map<String, Judged> second) {

    List<Section> sections() {
        List<String> differences = differences();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("Agreement with the second sheet:", agreement()));
        if (!differences.isEmpty()) {
            List<String> lines = new ArrayList<>();
            lines.add("Judged differently (first, second):");
            lines.addAll(differences);
            sections.add(new Section(lines, Optional.empty()));
        }
        return List.copyOf(sections);
    }

    private Grid agreement() {
        return new Grid(
                List.of("field", "judged by both", "agree", "kappa"),
                Question.ALL.stream().map(this::agreement).toList());
    }

    private List<String> agreement(Question question) {
        Agreement agreement = Agreement.of(score.pairs(question, second));
        return List.of(
                question.label(),
                String.valueOf(agreement.both()),
                agreement.both() == 0 ? "–" : String.format(Locale.ROOT, "%.0f %%", 100 * agreement.share()),
                agreement
                        .kappa()
                        .map(kappa -> String.format(Locale.ROOT, "%.2f", kappa))
                        .orElse("–"));
    }

    /** A line for each record of which something is judged differently, in the order of the key. */
    private List<String> differences() {
        return score.key().keySet().stream()
                .map(id -> Map.entry(id, difference(id)))
                .filter(line -> !line.getValue().isEmpty())
                .map(line -> "  " + line.getKey() + "  " + line.getValue())
                .toList();
    }

    private String difference(String id) {
        return Question.ALL.stream()
                .flatMap(question -> score.pair(question, id, second).stream()
                        .filter(Agreement.Pair::differs)
                        .map(pair -> question.label() + ": " + pair.first().label() + ", "
                                + pair.second().label()))
                .collect(Collectors.joining("; "));
    }
}
