package org.casus.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The entries of a text file of this package: columns parted by {@code |}, comments behind {@code #}. */
final class Table {

    private static final Pattern BAR = Pattern.compile(" \\| ");

    private Table() {}

    /** The columns of each entry of a file beside this class. */
    static List<List<String>> read(String file, int columns) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + Table.class.getName());
            }
            return read(file, columns, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static List<List<String>> read(String file, int columns, BufferedReader reader) throws IOException {
        List<List<String>> entries = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> entry = BAR.splitAsStream(line).map(String::strip).toList();
            if (entry.size() != columns) {
                throw new IllegalStateException(file + ":" + number + ": " + entry.size() + " columns; expected "
                        + columns + " (in \"" + line + "\")");
            }
            entries.add(entry);
        }
        return List.copyOf(entries);
    }
}
