package org.casus.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.time.DateRange;

/** Prints days: {@code 2024-11-21}, {@code 2024-11-01..2024-11-30}, {@code ..2024-11-30}, {@code unknown}. */
final class Days {

    private Days() {}

    static String of(DateRange range) {
        if (range.start().isEmpty() && range.end().isEmpty()) {
            return "unknown";
        }
        return range.isDay() ? print(range.start()) : print(range.start()) + ".." + print(range.end());
    }

    private static String print(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
