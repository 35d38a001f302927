package org.casus.time;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Days of the week: Monday, last Monday, Friday night, Monday of last week. */
final class WeekdayForms {

    private static final String PART_OF_DAY = "(?: (?:morning|afternoon|evening|night|noon|midday))?";

    private WeekdayForms() {}

    static List<Form> all() {
        return List.of(
                Form.of(
                        "(?:(?<which>last|next|this past|this coming|this|coming|past|the previous|the following) )?{weekday}"
                                + PART_OF_DAY,
                        WeekdayForms::weekday),
                Form.of("{weekday} (?<which>last|next)", WeekdayForms::weekday),
                Form.of(
                        "{weekday}" + PART_OF_DAY + "(?: of)? (?<week>last|this|next|the previous|the following) week",
                        WeekdayForms::ofWeek));
    }

    private static Optional<Reading> weekday(Captured captured, Setting setting) {
        Optional<DayOfWeek> weekday = captured.weekday();
        if (weekday.isEmpty() || isShort(captured) || isName(setting) || isPaper(captured, setting)) {
            return Optional.empty();
        }
        return Optional.of(read(weekday.get(), captured.lower("which"), setting));
    }

    private static Reading read(DayOfWeek weekday, String which, Setting setting) {
        String name = Spelling.write(weekday);
        return switch (which) {
            case "last", "this past", "past" ->
                seen(setting.published(), TemporalAdjusters.previous(weekday), "the last " + name + " before ");
            case "next", "this coming", "coming" ->
                seen(setting.published(), TemporalAdjusters.next(weekday), "the next " + name + " after ");
            case "the previous" ->
                seen(setting.anchor(), TemporalAdjusters.previous(weekday), "the " + name + " before ");
            case "the following" -> seen(setting.anchor(), TemporalAdjusters.next(weekday), "the " + name + " after ");
            default -> bare(weekday, name, setting);
        };
    }

    private static Reading bare(DayOfWeek weekday, String name, Setting setting) {
        return setting.isFuture()
                ? seen(
                        setting.published(),
                        TemporalAdjusters.nextOrSame(weekday),
                        "told of as to come: the first " + name + " from ")
                : seen(
                        setting.published(),
                        TemporalAdjusters.previousOrSame(weekday),
                        "the latest " + name + " up to ");
    }

    private static Reading seen(Reference reference, TemporalAdjuster step, String what) {
        DateRange range = reference.each(seen -> DateRange.day(seen.with(step)));
        return Reading.seenFrom(reference, range, Granularity.DAY, what + reference.words());
    }

    private static Optional<Reading> ofWeek(Captured captured, Setting setting) {
        Optional<DayOfWeek> weekday = captured.weekday();
        if (weekday.isEmpty() || isShort(captured)) {
            return Optional.empty();
        }
        String which = captured.lower("week");
        Reference reference = which.startsWith("the ") ? setting.anchor() : setting.published();
        int weeks = switch (which) {
            case "last", "the previous" -> -1;
            case "next", "the following" -> 1;
            default -> 0;
        };
        DateRange range = reference.each(seen -> DateRange.day(seen.plusWeeks(weeks)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays(weekday.get().getValue() - 1L)));
        return Optional.of(Reading.seenFrom(
                reference,
                range,
                Granularity.DAY,
                Spelling.write(weekday.get()) + " of " + which + " week, seen from " + reference.words()));
    }

    /** "Sun" and "Sat" are words of their own; short weekdays need their full stop. */
    private static boolean isShort(Captured captured) {
        String written = captured.text("weekday").orElse("");
        return !written.endsWith("day") && !written.endsWith("DAY") && !written.endsWith(".");
    }

    /** "the Sun." at the end of a sentence is none of the days. */
    private static boolean isPaper(Captured captured, Setting setting) {
        return !captured.lower("weekday").endsWith("day") && setting.follows("the", "The");
    }

    private static boolean isName(Setting setting) {
        return setting.follows(
                        "black", "bloody", "good", "easter", "ash", "super", "palm", "holy", "cyber", "giving", "magic",
                        "whit")
                || setting.precedes(
                        "times", "telegraph", "express", "mirror", "herald", "mail", "post", "prayer", "prayers");
    }
}
