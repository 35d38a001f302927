package org.casus.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.cite.Span;

/**
 * One way to write a time, and what it means.
 *
 * <p>A form is written as a regular expression in which {@code {month}} stands for any month and captures it under that name, likewise
 * {@code weekday, day, year, number, unit, units, season, ordinal}; {@code {month:2}} captures a second one as {@code month2}. A blank is
 * any white space ({@code " ?"} where there may be none), {@code {,}} white space with or without a comma before it.
 */
final class Form {

    private static final Map<String, String> PARTS = Map.of(
            "month", Spelling.MONTH,
            "weekday", Spelling.WEEKDAY,
            "day", "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\\d|[,.:]\\d|%)",
            "year", "(?:1[5-9]|20|21)\\d\\d",
            "number", Spelling.NUMBER,
            "unit", "day|weekend|week|month|quarter|year|decade|century",
            "units", "minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|century",
            "season", "spring|summer|autumn|fall|winter",
            "ordinal", "first|second|third|fourth|final|last|1st|2nd|3rd|4th");
    private static final Pattern PART = Pattern.compile("\\{([a-z]+)(?::(\\d))?}");

    private final Pattern pattern;
    private final List<String> names;
    private final Meaning meaning;

    private Form(Pattern pattern, List<String> names, Meaning meaning) {
        this.pattern = pattern;
        this.names = names;
        this.meaning = meaning;
    }

    /** What words of this form mean where they stand; empty where they are no time there. */
    interface Meaning {
        Optional<Reading> read(Captured captured, Setting setting);
    }

    /** Words that have the form, with their place in the searched text. */
    record Match(Form form, Span span, Captured captured) {

        Optional<Reading> read(Setting setting) {
            return form.meaning.read(captured, setting);
        }
    }

    static Form of(String template, Meaning meaning) {
        List<String> names = new ArrayList<>();
        String spaced =
                template.replace("{,}", "(?:\\s*,)?\\s+").replace(" ?", "\\s*").replace(" ", "\\s+");
        Matcher part = PART.matcher(spaced);
        StringBuilder regex = new StringBuilder();
        while (part.find()) {
            String name = part.group(1) + (part.group(2) == null ? "" : part.group(2));
            names.add(name);
            String words = PARTS.getOrDefault(part.group(1), "").replace(" ", "\\s+");
            part.appendReplacement(regex, Matcher.quoteReplacement("(?<" + name + ">" + words + ")"));
        }
        part.appendTail(regex);
        named(regex.toString(), names);
        String bounded = "(?:" + regex + ")(?![\\p{L}\\p{N}_])";
        return new Form(Pattern.compile(bounded, Pattern.CASE_INSENSITIVE), List.copyOf(names), meaning);
    }

    /** The longest words of this form from each of these places of a text on. */
    List<Match> in(String text, List<Integer> places) {
        List<Match> matches = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int place : places) {
            if (matcher.region(place, text.length()).lookingAt()) {
                matches.add(new Match(this, new Span(matcher.start(), matcher.end()), captured(matcher)));
            }
        }
        return matches;
    }

    private Captured captured(Matcher matcher) {
        Map<String, String> groups = new HashMap<>();
        for (String name : names) {
            String group = matcher.group(name);
            if (group != null) {
                groups.put(name, group);
            }
        }
        return new Captured(groups);
    }

    private static void named(String regex, List<String> names) {
        Matcher group = Pattern.compile("\\(\\?<([a-z][a-z0-9]*)>").matcher(regex);
        while (group.find()) {
            if (!names.contains(group.group(1))) {
                names.add(group.group(1));
            }
        }
    }
}
