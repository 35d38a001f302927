package org.casus.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The named pieces of an expression as they were written.
 *
 * @param groups words by the name of their piece; only pieces that were written
 */
record Captured(Map<String, String> groups) {

    Captured {
        groups = Map.copyOf(groups);
    }

    boolean has(String name) {
        return groups.containsKey(name);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(groups.get(name));
    }

    /** The piece in lower case with single blanks; empty words where it was not written. */
    String lower(String name) {
        return text(name).orElse("").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** The first of these pieces that was written, as a number. */
    OptionalInt number(String... names) {
        for (String name : names) {
            if (has(name)) {
                String written = lower(name).replaceAll("(?<=\\d)(?:st|nd|rd|th)$", "");
                return Spelling.number(written);
            }
        }
        return OptionalInt.empty();
    }

    /** The year, four digits. */
    OptionalInt year(String name) {
        return has(name) ? OptionalInt.of(Integer.parseInt(lower(name))) : OptionalInt.empty();
    }

    /** The month, only where it is written with a capital. */
    Optional<Month> month(String... names) {
        for (String name : names) {
            if (has(name)) {
                return text(name).filter(Spelling::isCapital).flatMap(Spelling::month);
            }
        }
        return Optional.empty();
    }

    /** The weekday, only where it is written with a capital. */
    Optional<DayOfWeek> weekday() {
        return text("weekday").filter(Spelling::isCapital).flatMap(Spelling::weekday);
    }

    Optional<Unit> unit() {
        return text("unit").or(() -> text("units")).flatMap(Unit::named);
    }
}
