package org.casus.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * What the class and id that a page gives an element say of it, by {@code elements.txt}. Those met are remembered, since pages of one
 * site share them.
 *
 * @param aside whether it is called something that is not of the story, and nothing that is
 * @param caption whether it is called a picture's caption
 * @param byline whether it is called a byline
 * @param weight how much likelier than others it is to hold the story, less than 0 for less likely
 */
record Naming(boolean aside, boolean caption, boolean byline, int weight) {

    private record Name(String given, String id) {}

    private static final List<List<String>> TABLE = Table.read("elements.txt", 2);
    private static final Pattern ASIDE = pattern("aside");
    private static final Pattern STORY = pattern("story");
    private static final Pattern GOOD = pattern("good");
    private static final Pattern BAD = pattern("bad");
    private static final Pattern CAPTION = pattern("caption");
    private static final Pattern BYLINE = pattern("byline");
    private static final int WEIGHT = 25;
    private static final int MOST_REMEMBERED = 50_000;
    private static final int LONGEST_REMEMBERED = 200;
    private static final int LONGEST_NAME = 1000;
    private static final Map<Name, Naming> MET = new ConcurrentHashMap<>();

    static Naming of(Element element) {
        Name name = new Name(begin(element.className()), begin(element.id()));
        Naming met = MET.get(name);
        if (met != null) {
            return met;
        }
        Naming read = read(name);
        if (MET.size() < MOST_REMEMBERED && name.given().length() + name.id().length() < LONGEST_REMEMBERED) {
            MET.put(name, read);
        }
        return read;
    }

    /** No name that is longer is meant to tell anything. */
    private static String begin(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static Naming read(Name name) {
        String given = name.given().toLowerCase(Locale.ROOT);
        String id = name.id().toLowerCase(Locale.ROOT);
        String both = given + " " + id;
        return new Naming(
                says(ASIDE, both) && !says(STORY, both),
                says(CAPTION, both),
                says(BYLINE, both),
                weight(given) + weight(id));
    }

    /** Class and id speak for or against an element by the same weight each. */
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
