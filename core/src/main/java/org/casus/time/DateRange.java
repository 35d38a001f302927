package org.casus.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An interval of days, both ends inclusive; an empty end is open.
 *
 * @param start the first day, empty where unknown
 * @param end the last day, empty where unknown
 */
public record DateRange(Optional<LocalDate> start, Optional<LocalDate> end) {

    public DateRange {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException(
                    "interval ends on " + end.get() + ", before it starts on " + start.get());
        }
    }

    public static DateRange of(LocalDate start, LocalDate end) {
        return new DateRange(Optional.of(start), Optional.of(end));
    }

    public static DateRange day(LocalDate day) {
        return of(day, day);
    }

    public static DateRange until(LocalDate end) {
        return new DateRange(Optional.empty(), Optional.of(end));
    }

    public static DateRange since(LocalDate start) {
        return new DateRange(Optional.of(start), Optional.empty());
    }

    public static DateRange open() {
        return new DateRange(Optional.empty(), Optional.empty());
    }

    public boolean isDay() {
        return start.isPresent() && start.equals(end);
    }
}
