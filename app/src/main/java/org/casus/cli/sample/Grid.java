package org.casus.cli.sample;

import java.util.List;

/**
 * A table of a report.
 *
 * @param heads the names of its columns
 * @param rows a cell for each column
 */
public record Grid(List<String> heads, List<List<String>> rows) {

    public Grid {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
