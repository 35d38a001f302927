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

    /** The same in as few signs as can be read: {@code 2024-11} for the whole month, {@code ?} where nothing is known. */
    static String brief(DateRange range) {
        if (range.start().isEmpty() || range.end().isEmpty()) {
            return range.start().isEmpty() && range.end().isEmpty() ? "?" : of(range);
        }
        LocalDate start = range.start().get();
        LocalDate end = range.end().get();
        if (start.equals(end) || start.getYear() != end.getYear()) {
            return of(range);
        }
        if (start.getDayOfYear() == 1 && end.getDayOfYear() == end.lengthOfYear()) {
            return String.valueOf(start.getYear());
        }
        if (start.getMonth() == end.getMonth()
                && start.getDayOfMonth() == 1
                && end.getDayOfMonth() == end.lengthOfMonth()) {
            return start.toString().substring(0, "2024-11".length());
        }
        return start + ".." + end.toString().substring("2024-".length());
    }

    private static String print(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
