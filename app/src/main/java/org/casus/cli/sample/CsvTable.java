package org.casus.cli.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in CSV as a spreadsheet saves it: cells parted by commas, semicolons or tabs (whichever the first line has most of), in UTF-8
 * with or without a byte order mark, else in Latin-1.
 *
 * @param file how messages call it
 * @param heads the names of the columns, in small letters
 * @param rows those that have a cell that is not blank
 */
record CsvTable(Path file, List<String> heads, List<Row> rows) {

    /**
     * A row.
     *
     * @param line the line in which it begins, from 1
     * @param cells what stands in each column, without blanks at its ends
     */
    record Row(int line, Map<String, String> cells) {

        /** The cell of a column, empty where there is none. */
        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * Reads a file.
     *
     * @throws SampleException if it cannot be read, or lacks one of these columns
     */
    static CsvTable read(Path file, List<String> columns) {
        CsvTable table = parse(file, text(file));
        List<String> missing =
                columns.stream().filter(column -> !table.heads.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new SampleException(file + ":1: no column " + String.join(", ", missing)
                    + "; a first line with the names " + String.join(", ", columns) + " is expected");
        }
        return table;
    }

    /** The complaint about a row. */
    String wrong(Row row, String expectation) {
        return file + ":" + row.line() + ": " + expectation;
    }

    private static CsvTable parse(Path file, String text) {
        List<String> heads = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        long read = 0;
        try (CSVParser parser = CSVParser.parse(text, format(text))) {
            for (CSVRecord cells : parser) {
                if (heads.isEmpty()) {
                    cells.forEach(cell -> heads.add(cell.strip().toLowerCase(Locale.ROOT)));
                } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row((int) read + 1, heads, cells));
                }
                read = parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException e) {
            throw new SampleException(file + ":" + (read + 1) + ": no table in CSV from here on: " + e.getMessage(), e);
        }
        return new CsvTable(file, List.copyOf(heads), List.copyOf(rows));
    }

    private static Row row(int line, List<String> heads, CSVRecord cells) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < Math.min(heads.size(), cells.size()); i++) {
            named.putIfAbsent(heads.get(i), cells.get(i).strip());
        }
        return new Row(line, Map.copyOf(named));
    }

    private static CSVFormat format(String text) {
        String first = text.lines().findFirst().orElse("");
        char delimiter = Stream.of(',', ';', '\t')
                .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                .orElse(',');
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(letter -> letter == wanted).count();
    }

    private static String text(Path file) {
        byte[] bytes = bytes(file);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(Csv.BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new SampleException(file + ": there is no such file", e);
        } catch (IOException e) {
            throw new SampleException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
