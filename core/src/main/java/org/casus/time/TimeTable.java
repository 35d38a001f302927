package org.casus.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.casus.cite.DictionaryException;
import org.casus.cite.DictionaryFile;

/** The tables of this package that travel with Casus. */
final class TimeTable {

    private TimeTable() {}

    static DictionaryFile bundled(String name) {
        try (InputStream stream = TimeTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new DictionaryException(name + ": the file is missing from the package");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new DictionaryFile(name, text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
