package org.casus.cli.sample;

import java.util.List;
import java.util.Optional;

/**
 * A part of a report.
 *
 * @param lines stand before the table
 */
public record Section(List<String> lines, Optional<Grid> grid) {

    public Section {
        lines = List.copyOf(lines);
    }

    static Section of(String line) {
        return new Section(List.of(line), Optional.empty());
    }

    static Section of(String line, Grid grid) {
        return new Section(List.of(line), Optional.of(grid));
    }
}
