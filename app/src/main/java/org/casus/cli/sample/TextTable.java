package org.casus.cli.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Text files of this package: lines {@code name: words}; empty lines and those that begin with {@code #} are passed over. */
final class TextTable {

    private TextTable() {}

    /** The words of each name; those of a name that stands in several lines are joined by blanks. */
    static Map<String, String> read(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split(": ", 2)))
                .collect(Collectors.toUnmodifiableMap(
                        pair -> pair.get(0), pair -> pair.get(1), (former, further) -> former + " " + further));
    }

    /** All of a file. */
    static String text(String file) {
        try (InputStream stream = TextTable.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + file + " is missing beside " + TextTable.class);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + file, e);
        }
    }
}
