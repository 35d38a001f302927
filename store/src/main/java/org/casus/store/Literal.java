package org.casus.store;

import java.nio.file.Path;

/** Text and paths as literals of SQL, safe whatever they hold. */
final class Literal {

    private Literal() {}

    static String of(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String of(Path path) {
        return of(path.toAbsolutePath().toString());
    }

    /** The path of a file to read, where DuckDB would otherwise take {@code *}, {@code ?} and {@code [} for patterns. */
    static String ofInput(Path path) {
        return of(path.toAbsolutePath().toString().replaceAll("[\\[*?]", "[$0]"));
    }
}
