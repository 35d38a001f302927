package org.casus.cli.eval;

import java.nio.file.Path;
import java.util.List;

/**
 * The files of a gold set.
 *
 * @param file what is marked
 * @param articles the articles it is marked in, where {@code file} does not hold them itself
 */
public record GoldSet(Path file, List<Path> articles) {

    public GoldSet {
        articles = List.copyOf(articles);
    }

    /** A set that is one file. */
    public static GoldSet of(Path file) {
        return new GoldSet(file, List.of());
    }
}
