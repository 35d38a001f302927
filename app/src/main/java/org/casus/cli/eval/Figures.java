package org.casus.cli.eval;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Named figures in the order in which they were added. Not safe for use by several threads. */
final class Figures {

    private final Map<String, String> values = new LinkedHashMap<>();

    Figures add(String name, int count) {
        values.put(name, String.valueOf(count));
        return this;
    }

    /** Adds a share, printed to four places. */
    Figures add(String name, double share) {
        values.put(name, String.format(Locale.ROOT, "%.4f", share));
        return this;
    }

    /** Adds precision, recall and F1 as {@code name_p}, {@code name_r} and {@code name_f1}. */
    Figures add(String name, Hits hits) {
        return add(name + "_p", hits.precision())
                .add(name + "_r", hits.recall())
                .add(name + "_f1", hits.f1());
    }

    /** {@code name=value} for each, with a space between them. */
    String line() {
        return values.entrySet().stream()
                .map(figure -> figure.getKey() + "=" + figure.getValue())
                .collect(Collectors.joining(" "));
    }
}
