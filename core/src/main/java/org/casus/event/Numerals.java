package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.text.Token;

/** Finds the numbers of a sentence with what bounds them: "at least 12", "10 to 15", "some 3,000", "dozens". */
final class Numerals {

    private static final List<String> ABOVE = List.of(
            "more than",
            "over",
            "above",
            "upwards of",
            "upward of",
            "greater than",
            "in excess of",
            "exceeding",
            "well over");
    private static final List<String> AT_LEAST = List.of(
            "at least",
            "no fewer than",
            "no less than",
            "not less than",
            "not fewer than",
            "a minimum of",
            "at a minimum");
    private static final List<String> AT_MOST =
            List.of("up to", "as many as", "as much as", "at most", "no more than", "not more than", "a maximum of");
    private static final List<String> BELOW = List.of("fewer than", "less than", "under", "below");
    private static final List<String> ABOUT = List.of(
            "about",
            "around",
            "some",
            "approximately",
            "roughly",
            "nearly",
            "almost",
            "close to",
            "an estimated",
            "estimated",
            "circa",
            "approx.",
            "just over",
            "just under",
            "nearly about");
    private static final Set<String> TO = Set.of("to", "-", "–", "—", "or");
    private static final int LONGEST_BOUND = 3;

    private final List<Token> tokens;

    private Numerals(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The numbers in the order of the text. */
    static List<Numeral> in(List<Token> tokens) {
        return new Numerals(tokens).all();
    }

    private List<Numeral> all() {
        List<Numeral> all = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<NumberWords.Value> number = NumberWords.at(tokens, at);
            if (number.isEmpty()) {
                at++;
                continue;
            }
            Numeral numeral = bounded(range(at, number.get()));
            all.add(numeral);
            at = numeral.end();
        }
        return all;
    }

    /** The number, or the range that it opens. "From 10 to 15" is a change, and two numbers. */
    private Numeral range(int first, NumberWords.Value low) {
        String before = word(first - 1);
        boolean between = before.equals("between");
        String joint = word(low.end());
        if (!low.open() && (between ? joint.equals("and") : TO.contains(joint) && !before.equals("from"))) {
            Optional<NumberWords.Value> high =
                    NumberWords.at(tokens, low.end() + 1).filter(value -> !value.open());
            if (high.isPresent()) {
                double least = low.value()
                        * (low.scale() == 1 && low.value() < 1000 ? high.get().scale() : 1);
                if (least < high.get().value()) {
                    int begin = between ? first - 1 : first;
                    return numeral(
                            begin,
                            first,
                            high.get().end(),
                            least,
                            Optional.of(high.get().value()));
                }
            }
        }
        return numeral(first, first, low.end(), low.value(), low.open() ? Optional.empty() : Optional.of(low.value()));
    }

    private static Numeral numeral(int begin, int first, int end, double least, Optional<Double> most) {
        return new Numeral(begin, first, end, Math.round(least), most.map(Math::round), false);
    }

    private Numeral bounded(Numeral plain) {
        Numeral numeral = follow(signed(plain));
        for (int length = LONGEST_BOUND; length > 0; length--) {
            int begin = numeral.begin() - length;
            Optional<Numeral> bounded = begin < 0 ? Optional.empty() : bounded(numeral, begin, phrase(begin, length));
            if (bounded.isPresent()) {
                return bounded.get();
            }
        }
        return numeral;
    }

    private static Optional<Numeral> bounded(Numeral numeral, int begin, String bound) {
        int end = numeral.end();
        return ABOVE.contains(bound)
                ? Optional.of(numeral.open(begin, end, numeral.atMost().isPresent()))
                : AT_LEAST.contains(bound)
                        ? Optional.of(numeral.open(begin, end, false))
                        : AT_MOST.contains(bound)
                                ? Optional.of(numeral.upTo(begin, end, false))
                                : BELOW.contains(bound)
                                        ? Optional.of(numeral.upTo(begin, end, true))
                                        : ABOUT.contains(bound)
                                                ? Optional.of(numeral.about(begin, end))
                                                : Optional.empty();
    }

    /** With the sign of its currency. */
    private Numeral signed(Numeral numeral) {
        boolean sign = word(numeral.begin() - 1).matches("\\p{L}{0,3}\\p{Sc}|rs\\.?|usd|eur|gbp");
        return sign
                ? new Numeral(
                        numeral.begin() - 1, numeral.first(), numeral.end(), numeral.atLeast(), numeral.atMost(), false)
                : numeral;
    }

    private Numeral follow(Numeral numeral) {
        int end = numeral.end();
        return switch (phrase(end, 2)) {
            case "or more" -> numeral.open(numeral.begin(), end + 2, false);
            case "or so" -> numeral.about(numeral.begin(), end + 2);
            case "or fewer", "or less" -> numeral.upTo(numeral.begin(), end + 2, false);
            default -> word(end).equals("+") ? numeral.open(numeral.begin(), end + 1, false) : numeral;
        };
    }

    private String phrase(int begin, int length) {
        return begin + length > tokens.size()
                ? ""
                : tokens.subList(begin, begin + length).stream()
                        .map(Token::lower)
                        .collect(Collectors.joining(" "));
    }

    private String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
    }
}
