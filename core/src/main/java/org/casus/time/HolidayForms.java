package org.casus.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Feasts that fall on one day every year, and events that go by the name of their day (the September 11 attacks). */
final class HolidayForms {

    private static final Map<String, String> FEASTS = Map.of(
            "christmas", "12-25",
            "christmas day", "12-25",
            "christmas eve", "12-24",
            "boxing day", "12-26",
            "new year's day", "01-01",
            "new year's eve", "12-31",
            "valentine's day", "02-14",
            "bastille day", "07-14",
            "halloween", "10-31");
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
        forms.add(Form.of("(?:(?<which>last|next|this) )?(?<feast>" + feasts + ")(?:{,}{year})?", HolidayForms::feast));
        if (!events.isEmpty()) {
            forms.add(Form.of("(?:the )?(?<event>" + names + ")", (captured, setting) -> event(captured, events)));
        }
        return List.copyOf(forms);
    }

    private static Map<String, LocalDate> events(Anchors anchors) {
        Map<String, LocalDate> events = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Anchor anchor : anchors.all()) {
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
        String monthAndDay = FEASTS.getOrDefault(captured.lower("feast").replace('’', '\''), "12-25");
        if (captured.has("year")) {
            LocalDate day = LocalDate.parse(captured.lower("year") + "-" + monthAndDay);
            return Optional.of(Reading.within(DateRange.day(day), Granularity.DAY, "a fixed feast"));
        }
        boolean future = captured.lower("which").equals("next") || setting.isFuture();
        Reference published = setting.published();
        DateRange range = published.each(seen -> DateRange.day(nearest(seen, monthAndDay, future)));
        return Optional.of(Reading.seenFrom(
                published,
                range,
                Granularity.DAY,
                "a fixed feast, the " + (future ? "next" : "latest") + " seen from " + published.words()));
    }

    private static LocalDate nearest(LocalDate seen, String monthAndDay, boolean future) {
        LocalDate same = LocalDate.parse(seen.getYear() + "-" + monthAndDay);
        if (future) {
            return same.isBefore(seen) ? same.plusYears(1) : same;
        }
        return same.isAfter(seen) ? same.minusYears(1) : same;
    }
}
