package org.casus.store;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms in which records leave Casus. */
public enum RecordFormat {
    /** The published record, one JSON object a line. */
    JSONL,
    /** The columns of the record, nested as it is. */
    PARQUET,
    /** The readable form for spreadsheets: one flat line a record, lists joined by {@code "; "}, some offsets left out. */
    CSV;

    /** The name, which is also the extension of the files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The formats in a list such as {@code jsonl,parquet}.
     *
     * @throws IllegalArgumentException if one of them is none; the message names it and those there are
     */
    public static Set<RecordFormat> parse(String list) {
        Set<RecordFormat> formats = EnumSet.noneOf(RecordFormat.class);
        for (String name : list.split(",", -1)) {
            formats.add(named(name.strip()));
        }
        return formats;
    }

    private static RecordFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("\"" + name + "\" is not a format; there are " + labels()));
    }

    private static String labels() {
        return Arrays.stream(values()).map(RecordFormat::label).collect(Collectors.joining(", "));
    }
}
