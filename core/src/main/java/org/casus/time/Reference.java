package org.casus.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a relative expression is counted from: a day, or an interval in which that day lies.
 *
 * @param range the possible days
 * @param name what it is, for reasons: "publication", "“Monday”"
 */
record Reference(DateRange range, String name) {

    static Reference publication(DateRange published) {
        return new Reference(published, "publication");
    }

    /**
     * The days that a reading may mean when the reference may be any day of its interval.
     *
     * @param reading what the expression means seen from one day; a later day never gives an earlier interval
     */
    DateRange each(Function<LocalDate, DateRange> reading) {
        Optional<LocalDate> start =
                range.start().flatMap(day -> reading.apply(day).start());
        Optional<LocalDate> end = range.end().flatMap(day -> reading.apply(day).end());
        boolean inverted = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
        return inverted ? new DateRange(end, start) : new DateRange(start, end);
    }

    boolean isKnown() {
        return range.start().isPresent() || range.end().isPresent();
    }

    /** "publication on 12 October 2021". */
    String words() {
        return isKnown() ? name + " " + Spelling.write(range) : name + " on a day that is not known";
    }
}
