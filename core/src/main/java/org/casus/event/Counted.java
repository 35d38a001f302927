package org.casus.event;

import java.util.Optional;
import org.casus.cite.Words;
import org.casus.text.Token;

/**
 * A number and what it counts.
 *
 * @param numeral the number
 * @param kind what it counts, as in {@link Quantity}
 * @param anchor the verb or noun by which it is of that kind: "killed" in "killed 12 people"
 * @param currency of money, where it is known
 * @param words the number with its bounds and its noun
 */
record Counted(Numeral numeral, String kind, Token anchor, Optional<String> currency, Words words) {

    Quantity quantity() {
        return new Quantity(kind, numeral.atLeast(), numeral.atMost(), numeral.approximate(), currency, words);
    }
}
