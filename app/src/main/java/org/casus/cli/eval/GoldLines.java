package org.casus.cli.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads a gold file as lines. */
final class GoldLines {

    private GoldLines() {}

    /** @throws GoldException when the file cannot be read */
    static List<String> of(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new GoldException(file + ": there is no such file");
        } catch (IOException e) {
            throw new GoldException(file + ": cannot be read as lines of UTF-8 (" + e + ")");
        }
    }
}
