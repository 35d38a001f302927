package org.casus.cli.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Coder or reader measured against a gold set.
 *
 * @param figures the figures on one line, {@code name=value}
 * @param failures for each row or article that could not be read or coded, its id and why; such rows count as without events
 * @param predictions what was coded or found, in the order of the rows; empty for sets whose predictions are not written
 */
public record Evaluation(String figures, List<String> failures, List<? extends Prediction> predictions) {

    public Evaluation {
        failures = List.copyOf(failures);
        predictions = List.copyOf(predictions);
    }

    /** Writes what was predicted, in the form that the set's scorer reads. */
    public void write(Path file) throws IOException {
        PredictionFile.write(file, predictions);
    }

    static List<String> failures(List<CodedText> coded) {
        return coded.stream()
                .flatMap(text -> text.failure().map(why -> text.id() + ": " + why).stream())
                .toList();
    }
}
