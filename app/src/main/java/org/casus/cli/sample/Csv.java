package org.casus.cli.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes tables in CSV (RFC 4180, UTF-8), and reads them back from whatever a spreadsheet made of them. */
final class Csv {

    /** Tells spreadsheets that a file is UTF-8. */
    static final String BYTE_ORDER_MARK = "\ufeff";

    private Csv() {}

    /** Writes a file that does not exist yet. */
    static void write(Path file, String mark, List<String> heads, Iterable<? extends List<String>> rows)
            throws IOException {
        StringBuilder table = new StringBuilder(mark);
        try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
            printer.printRecord(heads);
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        }
        // Through getBytes, which writes a question mark for half of a surrogate pair where a writer would fail.
        Files.write(file, table.toString().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    }

    /** A cell that no spreadsheet takes for a formula: one that would begin as such has an apostrophe before it. */
    static String inert(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
