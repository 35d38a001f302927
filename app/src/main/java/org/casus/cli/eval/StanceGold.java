package org.casus.cli.eval;

import java.util.Arrays;
import java.util.List;
import org.casus.cite.Span;
import org.casus.event.Factuality;

/**
 * A word of an article, marked with the writer's stance to what it tells of.
 *
 * @param article the article it stands in
 * @param span its place in the article's text
 */
record StanceGold(GoldText article, Span span, Factuality stance) {

    /** @throws GoldException when a file cannot be read or a row does not fit, as {@link MarkedWord#read} tells */
    static List<StanceGold> read(GoldSet gold) {
        return MarkedWord.read(gold).stream()
                .map(word -> new StanceGold(word.article(), word.span(), stance(word.where(), word.label())))
                .toList();
    }

    /** The factuality of this name, any but the one that contents alone may have. */
    static Factuality stance(String where, String label) {
        return Arrays.stream(Factuality.values())
                .filter(factuality ->
                        factuality != Factuality.UNKNOWN && factuality.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new GoldException(where + ": label \"" + label
                        + "\" should be actual, reported, possible, negated, hypothetical or future"));
    }
}
