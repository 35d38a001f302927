package org.casus.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Numbers that count money: "$2.5 billion", "300 million Canadian dollars". */
final class Money {

    private static final List<String> CURRENCIES = List.of(
            "AUD", "CAD", "NZD", "CHF", "NOK", "SEK", "DKK", "TRY", "KRW", "EGP", "LBP", "SYP", "SDG", "INR", "PKR",
            "KES", "SAR", "IRR", "USD", "EUR", "GBP", "JPY", "CNY", "RUB", "ILS", "NGN", "ZAR", "THB", "IDR", "UAH",
            "PLN", "HUF");

    private final EventDictionary words;

    Money(EventDictionary words) {
        this.words = words;
    }

    /** The sum that a number is; empty where it is none. */
    Optional<Counted> of(Sentence sentence, Numeral numeral) {
        if (isConversion(sentence, numeral)) {
            return Optional.empty();
        }
        Optional<String> sign = sentence.tokens().subList(numeral.begin(), numeral.end()).stream()
                .map(token -> token.lower().replaceAll("\\d.*", ""))
                .filter(words.list("currency-any")::contains)
                .findFirst();
        return sign.map(name -> sum(sentence, numeral, numeral.end(), currency(name, Set.of())))
                .or(() -> coin(sentence, numeral));
    }

    /** "3 billion euros ($3.25 billion)": one sum told twice. */
    private static boolean isConversion(Sentence sentence, Numeral numeral) {
        int bracket = numeral.begin() - 1;
        return bracket > 2
                && sentence.tokens().get(bracket).form().equals("(")
                && sentence.tokens().subList(bracket - 3, bracket).stream().anyMatch(token -> token.isTagged("NUM"));
    }

    /** The coin behind the number, an adjective between at most. */
    private Optional<Counted> coin(Sentence sentence, Numeral numeral) {
        List<Token> tokens = sentence.tokens();
        for (int at = numeral.end(); at < Math.min(tokens.size(), numeral.end() + 4); at++) {
            Token token = tokens.get(at);
            Optional<String> name = token.lemmas().stream()
                    .filter(words.list("currency-any")::contains)
                    .findFirst();
            if (name.isPresent() && token.isTagged("NOUN", "PROPN", "SYM")) {
                Set<String> adjectives = at > numeral.end() ? tokens.get(at - 1).lemmas() : Set.of();
                return Optional.of(sum(sentence, numeral, at + 1, currency(name.get(), adjectives)));
            }
            if (!token.isTagged("ADJ", "PROPN") && !token.lower().matches("of|in|u\\.s\\.|us")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> currency(String coin, Set<String> adjectives) {
        return adjectives.stream()
                .map(adjective -> adjective + " " + coin)
                .flatMap(name -> listed(name).stream())
                .findFirst()
                .or(() -> listed(coin));
    }

    private Optional<String> listed(String name) {
        return CURRENCIES.stream()
                .filter(code -> words.list("currency-" + code).contains(name))
                .findFirst();
    }

    private static Counted sum(Sentence sentence, Numeral numeral, int end, Optional<String> currency) {
        List<Token> tokens = sentence.tokens().subList(numeral.begin(), end);
        Token top = tokens.stream()
                .filter(token -> token.isTagged("NUM", "SYM", "NOUN", "PROPN"))
                .filter(token -> token.head() < numeral.begin() || token.head() >= end)
                .findFirst()
                .orElse(tokens.get(tokens.size() - 1));
        return new Counted(numeral, "money", top, currency, sentence.words(tokens));
    }
}
