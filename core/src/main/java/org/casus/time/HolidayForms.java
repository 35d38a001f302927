package org.casus.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Feasts that come every year, days that states keep, and events that go by the name of their day (the September 11 attacks). */
final class HolidayForms {

    private static final Map<String, IntFunction<DateRange>> FEASTS = Feasts.all();
    private static final Pattern DATED = Pattern.compile(
            "(?i).*\\b(?:" + Spelling.MONTH + ")(?= \\d).*|\\d+/\\d+.*|\\d+ (?:" + Spelling.MONTH + ")\\b.*");

    private HolidayForms() {}

    static List<Form> all(Anchors anchors) {
        Map<String, LocalDate> events = events(anchors);
        String names = events.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> Pattern.quote(name).replace(" ", "\\E \\Q"))
                .collect(Collectors.joining("|"));
        String feasts = FEASTS.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> name.replace("'", "['’]"))
                .collect(Collectors.joining("|"));
        List<Form> forms = new ArrayList<>();
        forms.add(Form.of(
                "(?:(?<which>last|next|this) )?(?<feast>" + feasts
                        + ")(?:{,}{year})?(?! (?:Island|Accord|Agreement|Rising|massacre|truce bombing))",
                HolidayForms::feast));
        if (!events.isEmpty()) {
            forms.add(Form.of("(?:the )?(?<event>" + names + ")", (captured, setting) -> event(captured, events)));
        }
        List<Anchor> kept = anchors.all().stream()
                .filter(anchor -> anchor.names().stream().anyMatch(HolidayForms::isDay))
                .toList();
        if (!kept.isEmpty()) {
            forms.add(Form.of(
                    "(?:(?<which>last|next|this) )?(?<kept>" + days(kept) + ")(?:{,}{year})?",
                    (captured, setting) -> kept(captured, setting, kept)));
        }
        return List.copyOf(forms);
    }

    private static boolean isDay(String name) {
        return name.endsWith(" Day") || name.startsWith("Day of ");
    }

    private static String days(List<Anchor> kept) {
        return kept.stream()
                .flatMap(anchor -> anchor.names().stream())
                .filter(HolidayForms::isDay)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> Pattern.quote(name).replace(" ", "\\E \\Q"))
                .collect(Collectors.joining("|"));
    }

    private static Map<String, LocalDate> events(Anchors anchors) {
        Map<String, LocalDate> events = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Anchor anchor : anchors.all().stream().filter(Anchor::isOnce).toList()) {
            anchor.names().stream()
                    .filter(name -> DATED.matcher(name).matches())
                    .forEach(name -> events.put(name, anchor.day()));
        }
        return events;
    }

    private static Optional<Reading> event(Captured captured, Map<String, LocalDate> events) {
        String name = captured.text("event").orElse("").replaceAll("\\s+", " ");
        return Optional.ofNullable(events.get(name))
                .map(day -> Reading.within(
                        DateRange.day(day), Granularity.DAY, "what goes by this name was on " + Spelling.write(day)));
    }

    private static Optional<Reading> feast(Captured captured, Setting setting) {
        String name = captured.lower("feast").replace('’', '\'');
        return Optional.ofNullable(FEASTS.get(name))
                .filter(feast -> Spelling.isCapital(captured.text("feast").orElse("")))
                .flatMap(feast -> everyYear(captured, setting, feast, "a feast"));
    }

    /** Days that a state keeps, where the sentence names the state: "Poland's Independence Day". */
    private static Optional<Reading> kept(Captured captured, Setting setting, List<Anchor> anchors) {
        String name = captured.lower("kept");
        String sentence = setting.sentence().words().text();
        List<LocalDate> days = anchors.stream()
                .filter(anchor -> anchor.names().stream().anyMatch(name::equalsIgnoreCase))
                .filter(anchor -> anchor.near().stream().anyMatch(sentence::contains))
                .map(Anchor::day)
                .distinct()
                .toList();
        if (days.size() != 1 || !Spelling.isCapital(captured.text("kept").orElse(""))) {
            return Optional.empty();
        }
        MonthDay day = MonthDay.from(days.get(0));
        return everyYear(captured, setting, year -> DateRange.day(day.atYear(year)), "a day kept every year");
    }

    private static Optional<Reading> everyYear(
            Captured captured, Setting setting, IntFunction<DateRange> feast, String what) {
        if (captured.has("year")) {
            DateRange days = feast.apply(captured.year("year").getAsInt());
            return Optional.of(Reading.within(days, granularity(days), what));
        }
        String which = captured.lower("which");
        boolean future = which.equals("next") || which.isEmpty() && setting.isFuture();
        Reference published = setting.published();
        DateRange range = published.each(seen -> nearest(seen, feast, future));
        return Optional.of(Reading.seenFrom(
                published,
                range,
                granularity(range),
                what + ", the " + (future ? "next" : "latest") + " seen from " + published.words()));
    }

    private static Granularity granularity(DateRange range) {
        boolean stretch = !range.isDay()
                && range.start().isPresent()
                && range.end().isPresent()
                && range.start().get().plusDays(20).isBefore(range.end().get());
        return stretch ? Granularity.MONTH : Granularity.DAY;
    }

    private static DateRange nearest(LocalDate seen, IntFunction<DateRange> feast, boolean future) {
        DateRange same = feast.apply(seen.getYear());
        if (future) {
            return same.end().orElseThrow().isBefore(seen) ? feast.apply(seen.getYear() + 1) : same;
        }
        return same.start().orElseThrow().isAfter(seen) ? feast.apply(seen.getYear() - 1) : same;
    }
}
