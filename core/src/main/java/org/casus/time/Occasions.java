package org.casus.time;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Elections and meetings behind a preposition: "at the Bali summit", "after the 2020 presidential election". Elsewhere they are what is
 * spoken of ("condemned the summit") and say nothing of the day.
 *
 * @param anchor the election or the meeting
 * @param near what a sentence must hold for its names to mean it
 */
record Occasions(Anchor anchor, Pattern near) {

    private static final Pattern NAME =
            Pattern.compile(".*\\b(?:election|midterms|referendum|summit|conference)", Pattern.CASE_INSENSITIVE);
    private static final String BEFORE =
            "(?<=\\b(?:at|in|during|since|before|after|until|till|following|ahead\\sof)\\s)";

    static List<Form> all(Anchors anchors) {
        List<Occasions> occasions = anchors.all().stream()
                .filter(anchor -> anchor.names().stream().anyMatch(Occasions::isName))
                .map(anchor -> new Occasions(anchor, near(anchor)))
                .toList();
        if (occasions.isEmpty()) {
            return List.of();
        }
        String names = occasions.stream()
                .flatMap(occasion -> occasion.anchor.names().stream())
                .filter(Occasions::isName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> Pattern.quote(name).replace(" ", "\\E \\Q"))
                .collect(Collectors.joining("|"));
        return List.of(Form.of(
                BEFORE + "(?:the )?(?:(?:{month} )?{year} )?(?:[\\p{L}.'’-]+ ){0,2}?(?<occasion>" + names + ")s?",
                (captured, setting) -> read(captured, setting, occasions)));
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private static Pattern near(Anchor anchor) {
        String words = anchor.near().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
    }

    private static Optional<Reading> read(Captured captured, Setting setting, List<Occasions> occasions) {
        String name = captured.lower("occasion");
        String sentence = setting.sentence().words().text();
        List<DateRange> days = occasions.stream()
                .filter(occasion -> occasion.isCalled(name, captured.has("year")) && occasion.isSpokenOf(sentence))
                .flatMap(occasion -> occasion.anchor.days().stream())
                .filter(range -> fits(range, captured))
                .distinct()
                .toList();
        return days.size() == 1
                ? Optional.of(
                        Reading.within(days.get(0), Granularity.DAY, "the " + name + " was " + written(days.get(0))))
                : Optional.empty();
    }

    /** What comes again is told apart by its year, and so is what has but the name of its kind. */
    private boolean isCalled(String name, boolean yearTold) {
        boolean telling = anchor.isOnce() && name.contains(" ");
        return (telling || yearTold) && anchor.names().stream().anyMatch(name::equalsIgnoreCase);
    }

    private boolean isSpokenOf(String sentence) {
        return anchor.near().isEmpty() || near.matcher(sentence).find();
    }

    private static boolean fits(DateRange range, Captured captured) {
        OptionalInt year = captured.year("year");
        boolean ofYear = year.isEmpty() || range.start().orElseThrow().getYear() == year.getAsInt();
        return ofYear
                && captured.month("month")
                        .map(month -> range.start().orElseThrow().getMonth() == month
                                || range.end().orElseThrow().getMonth() == month)
                        .orElse(true);
    }

    private static String written(DateRange range) {
        String start = Spelling.write(range.start().orElseThrow());
        return range.isDay()
                ? "on " + start
                : "from " + start + " to " + Spelling.write(range.end().orElseThrow());
    }
}
