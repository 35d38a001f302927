package org.casus.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of records, one a line, in UTF-8. A half of a surrogate pair, which UTF-8 cannot write, becomes a question mark. */
final class Lines implements AutoCloseable {

    private final Path file;
    private final BufferedWriter writer;

    private Lines(Path file, BufferedWriter writer) {
        this.file = file;
        this.writer = writer;
    }

    /** Begins the file, which is replaced if it exists. */
    static Lines in(Path file) {
        try {
            // Not Files.newBufferedWriter, which fails on a half of a surrogate pair.
            return new Lines(
                    file,
                    new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    void write(ObjectNode row) {
        write(row.toString());
    }

    void write(String line) {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    static StoreException unwritable(Path path, IOException e) {
        return new StoreException(path + ": cannot be written: " + e.getMessage(), e);
    }
}
