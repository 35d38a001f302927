package org.casus.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.text.Token;

/** Reads one number, in figures or words, at a place of a sentence: "2,500", "twenty-five", "2.5 million", "a few dozen". */
final class NumberWords {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("dozen", 12.0),
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("k", 1e3),
            Map.entry("lakh", 1e5),
            Map.entry("million", 1e6),
            Map.entry("m", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("crore", 1e7),
            Map.entry("billion", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("tn", 1e12));
    /** Two of each, for a plural says so much and no more. */
    private static final Map<String, Double> PLURALS = Map.of(
            "tens", 20.0,
            "dozens", 24.0,
            "scores", 40.0,
            "hundreds", 2e2,
            "thousands", 2e3,
            "millions", 2e6,
            "billions", 2e9);

    private static final Map<String, Double> VAGUE = Map.of("few", 3.0, "several", 3.0, "couple", 2.0);
    private static final Pattern FIGURES =
            Pattern.compile("(?:\\p{L}{0,3}\\p{Sc})?(\\d{1,3}(?:,\\d{3})+|\\d{1,12}(?:\\.\\d+)?)(k|m|mn|bn|tn)?");

    private final List<Token> tokens;
    private final int first;
    private int at;
    private double sum;
    private double group = -1;
    private double scale = 1;
    private boolean open;

    private NumberWords(List<Token> tokens, int first) {
        this.tokens = tokens;
        this.first = first;
        this.at = first;
    }

    /**
     * A number as it stands.
     *
     * @param end the index behind its last word
     * @param value what it comes to; the least of it where it is open
     * @param scale the last of its multipliers from a thousand up; 1 where it has none
     * @param open whether it is "dozens" or "a few", which set no upper bound
     */
    record Value(int end, double value, double scale, boolean open) {}

    /** The number that begins at this index; empty where none does. */
    static Optional<Value> at(List<Token> tokens, int first) {
        return new NumberWords(tokens, first).read();
    }

    private Optional<Value> read() {
        if (plural()) {
            return value();
        }
        article();
        while (at < tokens.size() && (figures() || small() || tens() || vague() || scale() || joint())) {
            at++;
        }
        return group < 0 && sum == 0 ? Optional.empty() : value();
    }

    private Optional<Value> value() {
        return Optional.of(new Value(at, sum + Math.max(0, group), scale, open));
    }

    private String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
    }

    /** "dozens", "tens of thousands", "several thousands". */
    private boolean plural() {
        int plural = word(first).matches("several|many") ? first + 1 : first;
        Double value = PLURALS.get(word(plural));
        if (value == null || word(first).equals("scores") && !word(first + 1).equals("of")) {
            return false;
        }
        Double times = word(plural + 1).equals("of") ? PLURALS.get(word(plural + 2)) : null;
        sum = times == null ? value : value * times / 2;
        at = times == null ? plural + 1 : plural + 3;
        open = true;
        return true;
    }

    /** "a dozen", "half a dozen", "a few"; by itself an article is no number. */
    private void article() {
        boolean half = word(first).equals("half");
        int article = half ? first + 1 : first;
        if (!word(article).matches("an?")) {
            return;
        }
        String next = word(article + 1);
        if (next.length() > 2 && SCALES.containsKey(next) || VAGUE.containsKey(next) && !half) {
            group = half ? 0.5 : 1;
            at = article + 1;
        }
    }

    private boolean figures() {
        Matcher matcher = FIGURES.matcher(word(at));
        if (group >= 0 || sum > 0 || !matcher.matches()) {
            return false;
        }
        group = Double.parseDouble(matcher.group(1).replace(",", ""));
        if (matcher.group(2) != null) {
            multiply(SCALES.getOrDefault(matcher.group(2), 1.0));
        }
        return true;
    }

    private boolean small() {
        int value = SMALL.indexOf(word(at));
        return value >= 0 && (value != 1 || tokens.get(at).isTagged("NUM")) && add(value, value < 10 ? 10 : 100);
    }

    private boolean tens() {
        int value = TENS.indexOf(word(at));
        return value >= 0 && add(20 + 10.0 * value, 100);
    }

    /** Adds to what ends in as many noughts as the value has places: "two hundred five", not "five twenty". */
    private boolean add(double value, double places) {
        boolean fits = group < 0 || (group >= 20 && group % places == 0);
        if (fits) {
            group = Math.max(0, group) + value;
        }
        return fits;
    }

    private boolean vague() {
        Double value = VAGUE.get(word(at));
        boolean placed = word(at).equals("several") ? at == first : at == first + 1 && group == 1;
        if (value == null || !placed || word(at + 1).equals("more")) {
            return false;
        }
        group = value;
        open = true;
        return true;
    }

    private boolean scale() {
        Double value = SCALES.get(word(at));
        if (value == null || group < 0) {
            return false;
        }
        multiply(value);
        return true;
    }

    private void multiply(double value) {
        group *= value;
        if (value >= 1e3) {
            sum += group;
            group = -1;
            scale = value;
        }
    }

    /** "and" and hyphens inside a number, "of" in "a couple of hundred". */
    private boolean joint() {
        String next = word(at + 1);
        boolean small = SMALL.indexOf(next) > 0 || TENS.contains(next);
        return switch (word(at)) {
            case "and" -> small && at > first && word(at - 1).matches("hundred|thousand");
            case "-" -> small && TENS.contains(word(at - 1));
            case "of" -> open && next.length() > 2 && SCALES.containsKey(next);
            default -> false;
        };
    }
}
