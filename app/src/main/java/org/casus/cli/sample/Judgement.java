package org.casus.cli.sample;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a judge says of a field. */
public enum Judgement {
    RIGHT("right"),
    WRONG("wrong"),
    CANNOT_TELL("cannot tell");

    private final String label;

    Judgement(String label) {
        this.label = label;
    }

    /** The words of a sheet. */
    public String label() {
        return label;
    }

    /** The judgement of a cell: its words or their first letter, in capitals or not, {@code ?} for {@code cannot tell}; else empty. */
    static Optional<Judgement> parse(String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        return word.equals("?")
                ? Optional.of(CANNOT_TELL)
                : Stream.of(values())
                        .filter(judgement -> judgement.label.equals(word)
                                || judgement.label.substring(0, 1).equals(word))
                        .findFirst();
    }
}
