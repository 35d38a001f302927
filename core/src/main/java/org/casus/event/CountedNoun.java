package org.casus.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.cite.Words;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * The noun that a number stands with.
 *
 * @param sentence the sentence
 * @param numeral the number
 * @param noun what is counted; the number itself where it stands alone ("12 were killed")
 * @param place the word that stands in the tree for the number and its noun: "dozens" in "dozens of people"
 */
record CountedNoun(Sentence sentence, Numeral numeral, Token noun, Token place) {

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "PRON");

    /** The noun of a number; empty where it is a year, an age, a part of a name or of a longer word. */
    static Optional<CountedNoun> of(Sentence sentence, Numeral numeral, Set<String> states) {
        if (isWithinWord(sentence, numeral)
                || isAge(sentence, numeral)
                || isYear(sentence, numeral)
                || isRest(sentence, numeral)) {
            return Optional.empty();
        }
        return state(sentence, numeral, states)
                .or(() -> above(sentence, numeral))
                .or(() -> alone(sentence, numeral))
                .filter(counted -> !counted.isName());
    }

    /** The words from the number's bound to its noun. */
    Words words() {
        List<Token> tokens = sentence.tokens();
        boolean behind = noun.index() >= numeral.end() && noun.index() < numeral.end() + 5;
        int last = behind ? noun.index() : numeral.end() - 1;
        return sentence.words(tokens.subList(numeral.begin(), last + 1));
    }

    /** "two-day", "12-member"; "12,000-strong" counts. */
    private static boolean isWithinWord(Sentence sentence, Numeral numeral) {
        String next = word(sentence, numeral.end());
        boolean strong = word(sentence, numeral.end() + 1).matches("strong|plus");
        boolean split = next.matches("[-–]") && !strong;
        boolean second = word(sentence, numeral.begin() - 1).equals("-") && numeral.begin() == numeral.first();
        return split || second || next.matches("%|percent|per|pct|st|nd|rd|th|(?:a|p)\\.?m\\.?");
    }

    /** "Amina Dube, 12,", "aged nine". */
    private static boolean isAge(Sentence sentence, Numeral numeral) {
        String before = word(sentence, numeral.begin() - 1);
        boolean named = before.equals(",")
                && word(sentence, numeral.end()).matches("[,.)]")
                && numeral.begin() > 1
                && sentence.tokens().get(numeral.begin() - 2).isTagged("PROPN", "NOUN")
                && numeral.atLeast() < 120;
        return named || before.matches("aged?|ages");
    }

    /** "300 out of 400 soldiers", "a guard or two". */
    private static boolean isRest(Sentence sentence, Numeral numeral) {
        String before = word(sentence, numeral.begin() - 1);
        return before.equals("of") && word(sentence, numeral.begin() - 2).equals("out")
                || before.equals("or")
                        && numeral.begin() > 1
                        && sentence.tokens().get(numeral.begin() - 2).isTagged("NOUN");
    }

    private static boolean isYear(Sentence sentence, Numeral numeral) {
        Token first = sentence.tokens().get(numeral.first());
        boolean bare = numeral.begin() == numeral.first() && numeral.end() == numeral.first() + 1;
        boolean counts = sentence.head(first)
                .filter(head -> head.index() > first.index() && first.is("nummod") && !head.isCalendar())
                .isPresent();
        return bare && first.form().matches("(?:19|20)\\d\\d") && !counts;
    }

    /** "12 dead": the word right behind the number, unless a noun follows it. */
    private static Optional<CountedNoun> state(Sentence sentence, Numeral numeral, Set<String> states) {
        if (numeral.end() >= sentence.tokens().size()) {
            return Optional.empty();
        }
        Token next = sentence.tokens().get(numeral.end());
        boolean more = next.index() + 1 < sentence.tokens().size()
                && sentence.tokens().get(next.index() + 1).isTagged("NOUN", "PROPN");
        return states.contains(next.lower()) && next.isTagged("ADJ", "NOUN") && !more
                ? Optional.of(new CountedNoun(sentence, numeral, next, next))
                : Optional.empty();
    }

    /** "12 people", "12 of them": the noun that one of the number's words depends on. */
    private static Optional<CountedNoun> above(Sentence sentence, Numeral numeral) {
        return numbers(sentence, numeral).stream()
                .filter(token -> token.is("nummod", "compound", "nmod", "amod", "advmod", "det"))
                .flatMap(token -> sentence.head(token).stream())
                .filter(head -> head.index() >= numeral.end() || head.index() < numeral.first())
                .filter(head -> NOUNS.contains(head.tag()) || head.isTagged("SYM", "ADJ"))
                .filter(head -> head.index() > numeral.first() || head.isTagged("SYM"))
                .reduce((one, other) -> other)
                .map(noun -> new CountedNoun(sentence, numeral, noun, noun));
    }

    private static Optional<CountedNoun> alone(Sentence sentence, Numeral numeral) {
        return numbers(sentence, numeral).stream()
                .filter(token -> token.isRoot() || token.head() < numeral.first() || token.head() >= numeral.end())
                .findFirst()
                .map(top -> new CountedNoun(
                        sentence, numeral, ofWhich(sentence, numeral).orElse(top), top));
    }

    /** "dozens of people". */
    private static Optional<Token> ofWhich(Sentence sentence, Numeral numeral) {
        return word(sentence, numeral.end()).equals("of")
                ? sentence.tokens().stream()
                        .skip(numeral.end() + 1L)
                        .limit(5)
                        .filter(token -> NOUNS.contains(token.tag()) && !token.is("compound", "nmod:poss"))
                        .findFirst()
                : Optional.empty();
    }

    private static List<Token> numbers(Sentence sentence, Numeral numeral) {
        return IntStream.range(numeral.first(), numeral.end())
                .mapToObj(sentence.tokens()::get)
                .filter(token -> !token.isTagged("PUNCT", "CCONJ", "ADP"))
                .toList();
    }

    /** "Article 5", "Flight 370": a number behind its noun. */
    private boolean isName() {
        Token first = sentence.tokens().get(numeral.first());
        return first.is("nummod", "flat", "compound", "nmod:unmarked", "nmod:desc")
                && first.head() >= 0
                && first.head() < numeral.begin()
                && sentence.tokens().get(first.head()).isTagged("PROPN", "NOUN");
    }

    private static String word(Sentence sentence, int index) {
        return index >= 0 && index < sentence.tokens().size()
                ? sentence.tokens().get(index).lower()
                : "";
    }
}
