package org.casus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of words in columns as wide as their widest cell; cells may be coloured.
 *
 * @param heads the heading of each column
 * @param rows a cell for each column
 */
record Table(List<String> heads, List<List<String>> rows) {

    private static final String GAP = "  ";

    Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The lines, headings first and faint, without white space at their ends. */
    List<String> lines(Ink ink) {
        List<String> lines = new ArrayList<>();
        lines.add(ink.in(Ink.Style.FAINT, line(heads)));
        rows.forEach(row -> lines.add(line(row)));
        return List.copyOf(lines);
    }

    /** How many columns the longest line may take. */
    int width() {
        return IntStream.range(0, heads.size()).map(this::width).sum() + GAP.length() * (heads.size() - 1);
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(cell)
                    .append(" ".repeat(width(column) - OneLine.width(cell)))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return IntStream.concat(
                        IntStream.of(OneLine.width(heads.get(column))),
                        rows.stream().mapToInt(row -> OneLine.width(row.get(column))))
                .max()
                .orElse(0);
    }
}
