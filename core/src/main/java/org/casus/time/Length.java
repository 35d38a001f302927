package org.casus.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time by which one day lies before another.
 *
 * @param words how it is told
 * @param unit the unit it is counted in
 * @param count how many; empty where the words do not tell ("only days")
 */
public record Length(String words, Unit unit, OptionalInt count) {

    private static final Pattern LENGTH = Pattern.compile(
            "\\b(?:(?<number>the|" + Spelling.NUMBER + ") )?(?<unit>hours?|days?|weeks?|months?|years?|decades?)\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** The length with which words end; empty where they end otherwise. */
    public static Optional<Length> endingAt(String words) {
        Matcher matcher = LENGTH.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        OptionalInt count = Optional.ofNullable(matcher.group("number"))
                .map(number -> number.equalsIgnoreCase("the") ? OptionalInt.of(1) : Spelling.number(number))
                .orElse(OptionalInt.empty());
        return Unit.named(matcher.group("unit"))
                .map(unit -> new Length(matcher.group().strip(), unit, count));
    }

    /** Whether the words tell how many. */
    public boolean isCounted() {
        return count.isPresent();
    }

    /** The first day that may lie so long before this one; counts of weeks and more are taken as rounded. */
    public LocalDate earliestBefore(LocalDate day) {
        boolean exact = count.isPresent() && (unit == Unit.DAY || unit == Unit.HOUR);
        if (exact || unit == Unit.HOUR) {
            return unit == Unit.HOUR ? day.minusDays((count.orElse(1) + 12) / 24) : unit.plus(day, -count.getAsInt());
        }
        LocalDate start = unit.plus(day, -count.orElse(Vague.count(unit)));
        return count.isPresent() ? unit.around(start).start().orElse(start) : start;
    }

    /** The last such day. */
    public LocalDate latestBefore(LocalDate day) {
        if (unit == Unit.HOUR) {
            return day;
        }
        LocalDate end = unit.plus(day, -count.orElse(1));
        return count.isPresent() && unit != Unit.DAY ? unit.around(end).end().orElse(end) : end;
    }
}
