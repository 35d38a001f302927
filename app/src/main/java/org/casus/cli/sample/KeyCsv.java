package org.casus.cli.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The key to a coding sheet: what its judges are not told. */
final class KeyCsv {

    static final List<String> COLUMNS =
            List.of("id", "type", "third", "region", "outlet", "stratum", "size", "drawn", "weight", "confidence");

    private KeyCsv() {}

    static void write(Path file, List<Drawn> drawn) throws IOException {
        Csv.write(file, "", COLUMNS, drawn.stream().map(KeyCsv::row).toList());
    }

    private static List<String> row(Drawn drawn) {
        Candidate candidate = drawn.candidate();
        return List.of(
                candidate.id(),
                candidate.type(),
                drawn.third().label(),
                candidate.region(),
                Csv.inert(candidate.outlet()),
                drawn.stratum(),
                String.valueOf(drawn.size()),
                String.valueOf(drawn.drawn()),
                String.format(Locale.ROOT, "%.6f", drawn.weight()),
                String.valueOf(candidate.confidence()));
    }
}
