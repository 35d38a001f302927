package org.casus.cite;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A dictionary file that is a table: a line that names its columns, then one entry a line. */
public final class DictionaryTable {

    private static final String SEPARATOR = " | ";

    private final DictionaryFile file;
    private final List<Row> rows = new ArrayList<>();
    private List<String> columns = List.of();

    private DictionaryTable(DictionaryFile file) {
        this.file = file;
    }

    /**
     * The rows of a file with just these columns, in this order.
     *
     * @throws DictionaryException when a line does not fit
     */
    public static List<Row> read(DictionaryFile file, List<String> expected) {
        DictionaryTable table = new DictionaryTable(file);
        for (int i = 0; i < file.lines().size(); i++) {
            String line = file.lines().get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                table.add(i + 1, line, expected);
            }
        }
        return List.copyOf(table.rows);
    }

    private void add(int number, String line, List<String> expected) {
        List<String> cells = cells(line);
        if (columns.isEmpty()) {
            if (!cells.equals(expected)) {
                throw file.wrong(number, "the columns \"" + String.join(SEPARATOR, expected) + "\" are expected");
            }
            columns = expected;
        } else if (cells.size() != columns.size()) {
            throw file.wrong(
                    number, cells.size() + " columns where " + columns.size() + " are expected (in \"" + line + "\")");
        } else {
            rows.add(new Row(file, number, columns, cells));
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /**
     * One entry.
     *
     * @param file the file it stands in
     * @param line its line there, from 1
     * @param columns the names of the table's columns
     * @param cells what stands in them, without the blanks around it
     */
    public record Row(DictionaryFile file, int line, List<String> columns, List<String> cells) {

        public Row {
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
        }

        /** The cell as written; empty where the table has no such column. */
        public String get(String column) {
            int index = columns.indexOf(column);
            return index < 0 ? "" : cells.get(index);
        }

        /** @throws DictionaryException when the cell is empty */
        public String need(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                throw file.wrong(line, "the column \"" + column + "\" is empty");
            }
            return cell;
        }

        /** The values of a column that may hold several. */
        public List<String> list(String column) {
            return Arrays.stream(get(column).split(";", -1))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        /** The first day that the column {@code from} names: of a month or year its first. */
        public Optional<LocalDate> from() {
            return day("from", false);
        }

        /** The last day that the column {@code until} names: of a month or year its last. */
        public Optional<LocalDate> until() {
            return day("until", true);
        }

        private Optional<LocalDate> day(String column, boolean last) {
            String cell = get(column);
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        switch (cell.length()) {
                            case 4 -> LocalDate.of(Integer.parseInt(cell), last ? 12 : 1, last ? 31 : 1);
                            case 7 ->
                                last
                                        ? YearMonth.parse(cell).atEndOfMonth()
                                        : YearMonth.parse(cell).atDay(1);
                            default -> LocalDate.parse(cell);
                        });
            } catch (DateTimeException | NumberFormatException e) {
                throw file.wrong(
                        line, "\"" + cell + "\" is not a day, month or year such as 2011-12-17, 2011-12, 2011");
            }
        }

        /** Whether its source says that nobody has checked it. */
        public boolean isUnchecked() {
            return get("source").contains("unchecked");
        }

        /** File and line. */
        public String cite() {
            return file.at(line);
        }
    }
}
