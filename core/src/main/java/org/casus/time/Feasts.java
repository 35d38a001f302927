package org.casus.time;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.EasterHoliday;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Feasts that come every year, on one day of some calendar. Those of the Moon may be kept a day earlier or later than said here. */
final class Feasts {

    /** A month of the Moon at its longest. */
    private static final int MONTH = 30;

    private Feasts() {}

    /** The days of each feast in a year of the Gregorian calendar, by its name in lower case. */
    static Map<String, IntFunction<DateRange>> all() {
        Map<String, IntFunction<DateRange>> feasts = new TreeMap<>();
        fixed().forEach((name, day) -> feasts.put(name, year -> DateRange.day(LocalDate.parse(year + "-" + day))));
        feasts.put("easter", year -> DateRange.day(easter(year, 0)));
        feasts.put("easter sunday", year -> DateRange.day(easter(year, 0)));
        feasts.put("good friday", year -> DateRange.day(easter(year, -2)));
        feasts.put("easter monday", year -> DateRange.day(easter(year, 1)));
        feasts.put("palm sunday", year -> DateRange.day(easter(year, -7)));
        feasts.put("ash wednesday", year -> DateRange.day(easter(year, -46)));
        feasts.put("thanksgiving", year -> weekday(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY));
        feasts.put("thanksgiving day", year -> weekday(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY));
        feasts.put("memorial day", year -> weekday(year, Month.MAY, -1, DayOfWeek.MONDAY));
        feasts.put("labor day", year -> weekday(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY));
        feasts.put("martin luther king day", year -> weekday(year, Month.JANUARY, 3, DayOfWeek.MONDAY));
        feasts.put("martin luther king jr. day", year -> weekday(year, Month.JANUARY, 3, DayOfWeek.MONDAY));
        feasts.put(
                "ramadan",
                year -> DateRange.of(islamic(year, 8, 1), islamic(year, 8, 1).plusDays(MONTH - 1)));
        feasts.put("eid al-fitr", year -> DateRange.day(islamic(year, 9, 1)));
        feasts.put("eid al-adha", year -> DateRange.day(islamic(year, 11, 10)));
        feasts.put("ashura", year -> DateRange.day(islamic(year, 0, 10)));
        feasts.put("lunar new year", year -> DateRange.day(lunarNewYear(year)));
        feasts.put("chinese new year", year -> DateRange.day(lunarNewYear(year)));
        return feasts;
    }

    private static Map<String, String> fixed() {
        return Map.ofEntries(
                Map.entry("christmas", "12-25"),
                Map.entry("christmas day", "12-25"),
                Map.entry("christmas eve", "12-24"),
                Map.entry("boxing day", "12-26"),
                Map.entry("new year's day", "01-01"),
                Map.entry("new year's eve", "12-31"),
                Map.entry("new year's", "01-01"),
                Map.entry("valentine's day", "02-14"),
                Map.entry("international women's day", "03-08"),
                Map.entry("april fools' day", "04-01"),
                Map.entry("may day", "05-01"),
                Map.entry("bastille day", "07-14"),
                Map.entry("fourth of july", "07-04"),
                Map.entry("halloween", "10-31"),
                Map.entry("veterans day", "11-11"),
                Map.entry("remembrance day", "11-11"),
                Map.entry("armistice day", "11-11"),
                Map.entry("human rights day", "12-10"));
    }

    private static LocalDate easter(int year, int after) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE);
        calendar.clear();
        calendar.set(year, 0, 1);
        Date easter = new EasterHoliday("Easter").firstAfter(calendar.getTime());
        return day(easter).plusDays(after);
    }

    private static DateRange weekday(int year, Month month, int which, DayOfWeek weekday) {
        return DateRange.day(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday)));
    }

    /** A day of the Islamic calendar in the Gregorian year; of two such days the first. */
    private static LocalDate islamic(int year, int month, int day) {
        int about = (int) Math.floor((year - 622) * 33 / 32.0) - 1;
        IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE);
        calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
        for (int step = 0; step < 4; step++) {
            calendar.clear();
            calendar.set(about + step, month, day);
            LocalDate found = day(calendar.getTime());
            if (found.getYear() == year) {
                return found;
            }
        }
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate lunarNewYear(int year) {
        ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
        calendar.clear();
        calendar.set(com.ibm.icu.util.Calendar.EXTENDED_YEAR, year + 2637);
        calendar.set(com.ibm.icu.util.Calendar.MONTH, 0);
        calendar.set(com.ibm.icu.util.Calendar.DAY_OF_MONTH, 1);
        return Instant.ofEpochMilli(calendar.getTimeInMillis())
                .atZone(ZoneOffset.ofHours(8))
                .toLocalDate();
    }

    private static LocalDate day(Date date) {
        return Instant.ofEpochMilli(date.getTime()).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
