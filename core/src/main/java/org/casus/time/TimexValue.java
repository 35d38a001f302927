package org.casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what a reading means as TimeML does. */
final class TimexValue {

    private static final Pattern PART_OF_DAY =
            Pattern.compile("\\b(morning|afternoon|evening|night|tonight|noon|midday)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:" + Spelling.WEEKDAY + ")(?!\\p{L})");

    private TimexValue() {}

    /** Type and value of words with this reading. */
    static Mark of(Reading reading, String words) {
        if (reading.mark().isPresent()) {
            return reading.mark().get();
        }
        String value = value(reading, words);
        Matcher part = PART_OF_DAY.matcher(words);
        boolean ofDay =
                reading.granularity() == Granularity.DAY && reading.range().isDay() && part.find();
        return ofDay ? new Mark(TimexType.TIME, value + partOfDay(part.group(1))) : new Mark(TimexType.DATE, value);
    }

    /** "TMO" for the morning. */
    static String partOfDay(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "morning" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            case "noon", "midday" -> "T12:00";
            case "midnight" -> "T24:00";
            default -> "TNI";
        };
    }

    private static String value(Reading reading, String words) {
        if (!reading.isBounded()) {
            return unknown(reading, words);
        }
        LocalDate start = reading.range().start().orElseThrow();
        LocalDate end = reading.range().end().orElseThrow();
        return switch (reading.granularity()) {
            case DAY -> days(reading, start, end, words);
            case WEEK -> fits(start, end, 7) ? week(start) : unknown(reading, words);
            case MONTH -> fits(start, end, 31) ? month(start) : unknown(reading, words);
            case SEASON -> fits(start, end, 184) ? season(start, end, words) : unknown(reading, words);
            case YEAR -> fits(start, end, 366) ? year(start) : unknown(reading, words);
            case DECADE -> fits(start, end, 3653) ? year(start).substring(0, 3) : unknown(reading, words);
            case YEARS -> years(start, end);
            default -> unknown(reading, words);
        };
    }

    private static String days(Reading reading, LocalDate start, LocalDate end, String words) {
        if (start.equals(end)) {
            return start.toString();
        }
        boolean weekend = fits(start, end, 2) && start.getDayOfWeek() == DayOfWeek.SATURDAY;
        if (weekend) {
            return week(start) + "-WE";
        }
        boolean listed = reading.because().startsWith("written out") || words.matches(".*\\d.*\\d.*");
        return listed && fits(start, end, 31) ? start + "/" + end : unknown(reading, words);
    }

    private static boolean fits(LocalDate start, LocalDate end, int days) {
        return ChronoUnit.DAYS.between(start, end) < days;
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }

    private static String years(LocalDate start, LocalDate end) {
        boolean century = end.getYear() - start.getYear() == 99;
        return century ? year(start).substring(0, 2) : year(start) + "/" + year(end);
    }

    private static String season(LocalDate start, LocalDate end, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        int month = start.getMonthValue();
        if (lower.contains("half")) {
            return year(start) + (month == 1 ? "-H1" : "-H2");
        }
        if (lower.contains("quarter")) {
            return year(start) + "-Q" + (month + 2) / 3;
        }
        return year(start)
                + switch (month) {
                    case 3 -> "-SP";
                    case 6 -> "-SU";
                    case 9 -> "-FA";
                    case 12 -> "-WI";
                    default -> "-" + month + "/" + end.getMonthValue();
                };
    }

    /** What is known of an expression that is counted from a day that is not. */
    private static String unknown(Reading reading, String words) {
        if (reading.granularity() == Granularity.APPROXIMATE) {
            return "PAST_REF";
        }
        Matcher weekday = WEEKDAY.matcher(words);
        Optional<DayOfWeek> day = weekday.find() ? Spelling.weekday(weekday.group()) : Optional.empty();
        return day.map(name -> "XXXX-WXX-" + name.getValue()).orElseGet(() -> switch (reading.granularity()) {
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case YEAR, SEASON -> "XXXX";
            case DECADE -> "XXX";
            case YEARS -> "XX";
            default -> "XXXX-XX-XX";
        });
    }
}
