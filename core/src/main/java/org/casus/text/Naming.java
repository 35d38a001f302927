package org.casus.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What the names that a page gives its elements say of them, by {@code elements.txt}. One is made for each page: it remembers the names met. */
final class Naming {

    /** What a name may say. */
    private record Senses(boolean aside, boolean caption, boolean byline, int weight) {}

    private static final List<List<String>> TABLE = Table.read("elements.txt", 2);
    private static final Pattern ASIDE = pattern("aside");
    private static final Pattern STORY = pattern("story");
    private static final Pattern GOOD = pattern("good");
    private static final Pattern BAD = pattern("bad");
    private static final Pattern CAPTION = pattern("caption");
    private static final Pattern BYLINE = pattern("byline");
    private static final int WEIGHT = 25;

    private final Map<List<String>, Senses> met = new HashMap<>();

    /** Whether an element is called something that is not of the story, and nothing that is. */
    boolean isAside(Element element) {
        return of(element).aside();
    }

    boolean isCaption(Element element) {
        return of(element).caption();
    }

    boolean isByline(Element element) {
        return of(element).byline() || element.attr("rel").equals("author");
    }

    /** How much likelier than others an element is to hold the story: class and id speak for or against it by the same weight each. */
    int weight(Element element) {
        return of(element).weight();
    }

    private Senses of(Element element) {
        return met.computeIfAbsent(
                List.of(element.className(), element.id()), names -> senses(names.get(0), names.get(1)));
    }

    private static Senses senses(String given, String id) {
        String both = lower(given + " " + id);
        return new Senses(
                says(ASIDE, both) && !says(STORY, both),
                says(CAPTION, both),
                says(BYLINE, both),
                weight(lower(given)) + weight(lower(id)));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static int weight(String name) {
        return (says(GOOD, name) ? WEIGHT : 0) - (says(BAD, name) ? WEIGHT : 0);
    }

    private static boolean says(Pattern sense, String name) {
        return !name.isBlank() && sense.matcher(name).find();
    }

    /** All that the table has for a sense, in one pattern. */
    private static Pattern pattern(String sense) {
        return Pattern.compile(TABLE.stream()
                .filter(columns -> columns.get(0).equals(sense))
                .map(columns -> columns.get(1))
                .collect(Collectors.joining("|")));
    }
}
