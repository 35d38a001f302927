package org.casus.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How English writes months, weekdays and numbers, both ways. */
final class Spelling {

    static final String MONTH =
            "Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?"
                    + "|Aug(?:ust|\\.)?|Sep(?:tember|t\\.?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?";
    static final String WEEKDAY =
            "Mon(?:day|\\.)?|Tue(?:s(?:day|\\.)?|\\.)?|Wed(?:nesday|\\.)?|Thu(?:r(?:s(?:day|\\.)?|\\.)?|\\.)?"
                    + "|Fri(?:day|\\.)?|Sat(?:urday|\\.)?|Sun(?:day|\\.)?";

    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("a couple of", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("a dozen", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /** Counts that can be told; "several" and its like are not among them. */
    static final String NUMBER = "\\d{1,3}|"
            + String.join(
                    "|", NUMBERS.keySet().stream().sorted(Spelling::longerFirst).toList());

    private Spelling() {}

    static Optional<Month> month(String word) {
        for (Month month : Month.values()) {
            if (begins(word, month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    static Optional<DayOfWeek> weekday(String word) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (begins(word, weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH))) {
                return Optional.of(weekday);
            }
        }
        return Optional.empty();
    }

    static OptionalInt number(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.of(Integer.parseInt(plain));
        }
        Integer number = NUMBERS.get(plain);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The rank that "third" or "21st" names. */
    static OptionalInt ordinal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return OptionalInt.of(Integer.parseInt(lower.replaceAll("\\D", "")));
        }
        int index = ORDINALS.indexOf(lower);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
    }

    /** The day, empty where the calendar has none such (30 February). */
    static Optional<LocalDate> day(int year, Month month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String write(LocalDate day) {
        return PLAIN.format(day);
    }

    static String write(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String write(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** An interval after its preposition: "on 3 May 2021", "between 3 and 9 May 2021", "on a day that is not known". */
    static String write(DateRange range) {
        if (range.isDay()) {
            return "on " + write(range.start().orElseThrow());
        }
        if (range.start().isPresent() && range.end().isPresent()) {
            return "between " + write(range.start().get()) + " and "
                    + write(range.end().get());
        }
        return range.start()
                .map(day -> "on or after " + write(day))
                .or(() -> range.end().map(day -> "on or before " + write(day)))
                .orElse("on a day that is not known");
    }

    static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static boolean begins(String word, String full) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return bare.length() >= 3 && full.regionMatches(true, 0, bare, 0, bare.length());
    }

    private static int longerFirst(String one, String other) {
        int byLength = Integer.compare(other.length(), one.length());
        return byLength != 0 ? byLength : one.compareTo(other);
    }
}
