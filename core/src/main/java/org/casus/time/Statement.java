package org.casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.casus.text.DateCandidate;

/**
 * A date that the page carries about itself, read.
 *
 * @param candidate what was read
 * @param range the days it may mean
 */
record Statement(DateCandidate candidate, DateRange range) {

    private static final Pattern TELLING = Pattern.compile("(?i)publi|issued|created|pubdate|article|upload|first");
    private static final Pattern UNIVERSAL = Pattern.compile(
            "(?<!\\d)(?<hour>\\d{1,2}):\\d\\d(?::\\d\\d)?(?:\\.\\d+)? ?(?:Z|[+-]00:?00|UTC|GMT)",
            Pattern.CASE_INSENSITIVE);
    /** A date in a year before 1900 or after 2099. */
    private static final Pattern FAR = Pattern.compile("(?i)(?<!\\d)(?!19|20)\\d{4}[-/.]\\d\\d?[-/.]\\d|"
            + Spelling.MONTH + "[^\\d\\n]{1,3}(?:\\d{1,2}\\D{1,4})?(?!19|20)\\d{4}(?!\\d)");

    /** The kinds whose value was read from a line that {@code where} holds. */
    private static final Set<DateCandidate.Kind> SHOWN_IN =
            EnumSet.of(DateCandidate.Kind.VISIBLE, DateCandidate.Kind.TEXT, DateCandidate.Kind.DATELINE);

    private static final Pattern MIDNIGHT =
            Pattern.compile("(?<!\\d)00:00(?::00)?(?:\\.0+)? ?(?:Z|[+-]00:?00|UTC|GMT)");
    private static final int NIGHT_ENDS = 5;
    private static final int WEST = 12;
    private static final int EAST = 14;

    /** How much may be made of it. */
    enum Weight {
        /** Written by the publisher for machines. */
        MARKED,
        /** Written for readers, beside the story. */
        SHOWN,
        /** Part of the address, or of a text that may tell of something else. */
        ADDRESS,
        /** Tells of the showing or fetching of the page, or of its last change: not before the publication. */
        AFTERWARDS
    }

    /** The statement, empty where the date cannot be read; a date without a year takes the one year that the limits allow, if one. */
    static Optional<Statement> read(DateCandidate candidate, DateRange limits) {
        return WrittenDate.in(candidate.value())
                .map(date -> date.yearless()
                        .map(day -> inLimits(day, date.weekday(), limits))
                        .orElse(date.range()))
                .filter(range -> range.start().isPresent())
                .map(range -> new Statement(candidate, range));
    }

    Weight weight() {
        if (isModified()) {
            return Weight.AFTERWARDS;
        }
        return switch (candidate.kind()) {
            case STRUCTURED, META, TIME_ELEMENT, RECORD, FEED -> Weight.MARKED;
            case DATELINE, VISIBLE -> Weight.SHOWN;
            case URL, TEXT -> Weight.ADDRESS;
            case CLOCK, FETCHED -> Weight.AFTERWARDS;
        };
    }

    /** "the page clock “Sat. Jan 22nd, 2022”". */
    String name() {
        String what = switch (candidate.kind()) {
            case STRUCTURED -> "the structured data";
            case META -> "the page's head";
            case TIME_ELEMENT -> "a time element";
            case RECORD -> "the record it came in";
            case FEED -> "the feed's entry";
            case URL -> "the address";
            case DATELINE -> "the dateline";
            case VISIBLE -> "a line of the page";
            case TEXT -> "a text of the page";
            case CLOCK -> "the page clock";
            case FETCHED -> "the day of fetching";
        };
        return what + " “" + candidate.value().strip() + "”";
    }

    /** Whether it only says "date", which may be that of the last change or of the making of the page. */
    boolean isPlain() {
        return candidate.kind() == DateCandidate.Kind.META
                && !TELLING.matcher(candidate.where()).find();
    }

    /** The days that a moment in universal time may be where the page was published; else its own. */
    DateRange anywhere() {
        Matcher moment = UNIVERSAL.matcher(candidate.value());
        if (!moment.find() || !range.isDay()) {
            return range;
        }
        LocalDateTime time = range.start().orElseThrow().atTime(Integer.parseInt(moment.group("hour")) % 24, 0);
        return DateRange.of(
                time.minusHours(WEST).toLocalDate(), time.plusHours(EAST).toLocalDate());
    }

    /** Whether it is a moment in universal time that was an evening of the day before in much of the west, where most pages come from that say so. */
    boolean isNight() {
        Matcher moment = UNIVERSAL.matcher(candidate.value());
        return moment.find() && range.isDay() && Integer.parseInt(moment.group("hour")) < NIGHT_ENDS && !isMidnight();
    }

    /** Whether the hour says nothing: a day written as a moment. */
    private boolean isMidnight() {
        return MIDNIGHT.matcher(candidate.value()).find();
    }

    boolean isUniversal() {
        return UNIVERSAL.matcher(candidate.value()).find();
    }

    /** Why the weekday that stands before the date speaks against it: "14 March 2017 is a Tuesday, not a Monday". */
    Optional<String> wrongWeekday() {
        if (!range.isDay()) {
            return Optional.empty();
        }
        LocalDate day = range.start().orElseThrow();
        return WrittenDate.weekdayBefore(isRewritten() ? candidate.where() : candidate.value())
                .filter(named -> named != day.getDayOfWeek())
                .map(named -> Spelling.write(day) + " is a " + Spelling.write(day.getDayOfWeek()) + ", not a "
                        + Spelling.write(named));
    }

    /** Whether the candidate's value was read from the line it stands in, which has the weekday. */
    private boolean isRewritten() {
        return SHOWN_IN.contains(candidate.kind())
                && WrittenDate.in(candidate.where())
                        .filter(written -> written.range().equals(range))
                        .isPresent();
    }

    /** Whether it cannot be the day of publication since it lies after the last day on which the page can have been published. */
    boolean isAfter(LocalDate last) {
        return range.start().filter(start -> start.isAfter(last)).isPresent();
    }

    /** Why a date that a page carries is none; empty where it is one, or nothing like one. */
    static Optional<String> fault(DateCandidate candidate) {
        if (WrittenDate.in(candidate.value()).isPresent()) {
            return Optional.empty();
        }
        String name = new Statement(candidate, DateRange.open()).name();
        return WrittenDate.impossible(candidate.value())
                .map(day -> name + " is no date: no calendar has the day “" + day + "”")
                .or(() -> Optional.of(name + " is no date of publication: its year is out of reach")
                        .filter(reason -> FAR.matcher(candidate.value()).find()));
    }

    /** Whether readers are shown it as a date of the page that is not called one of a change. */
    boolean isForReaders() {
        boolean shown = candidate.kind() == DateCandidate.Kind.VISIBLE || candidate.kind() == DateCandidate.Kind.TEXT;
        return shown && !isModified();
    }

    /** Whether both mean one and the same day. */
    boolean isOfDay(Statement other) {
        return range.isDay() && range.equals(other.range);
    }

    /** Whether readers are shown when the page was last changed. */
    boolean isShownChange() {
        return candidate.kind() == DateCandidate.Kind.VISIBLE && isModified() && range.isDay();
    }

    private boolean isModified() {
        String where = candidate.where().toLowerCase(Locale.ROOT);
        return where.contains("modif") || where.contains("updat") || where.contains("changed");
    }

    private static DateRange inLimits(MonthDay day, Optional<DayOfWeek> weekday, DateRange limits) {
        if (limits.start().isEmpty() || limits.end().isEmpty()) {
            return DateRange.open();
        }
        List<LocalDate> days = IntStream.rangeClosed(
                        limits.start().get().getYear(), limits.end().get().getYear())
                .filter(day::isValidYear)
                .mapToObj(day::atYear)
                .filter(date -> Limits.meet(DateRange.day(date), limits).isPresent())
                .filter(date ->
                        weekday.filter(name -> name != date.getDayOfWeek()).isEmpty())
                .toList();
        return days.size() == 1 ? DateRange.day(days.get(0)) : DateRange.open();
    }
}
