package org.casus.cli.eval;

import java.util.Arrays;
import java.util.List;
import org.casus.cite.Span;
import org.casus.event.EventType;
import org.casus.event.Factuality;

/**
 * Words of an article that name an event, labelled {@code ASSAULT} or, where it is not told as a fact, {@code ASSAULT/negated}.
 *
 * @param article the article they stand in
 * @param span their place in the article's text
 */
record TriggerGold(GoldText article, Span span, EventType type, Factuality factuality) {

    /** @throws GoldException when a file cannot be read or a row does not fit, as {@link MarkedWord#read} tells */
    static List<TriggerGold> read(GoldSet gold) {
        return MarkedWord.read(gold).stream().map(TriggerGold::of).toList();
    }

    private static TriggerGold of(MarkedWord word) {
        int slash = word.label().indexOf('/');
        Factuality factuality = slash < 0
                ? Factuality.ACTUAL
                : StanceGold.stance(word.where(), word.label().substring(slash + 1));
        return new TriggerGold(
                word.article(),
                word.span(),
                type(word.where(), slash < 0 ? word.label() : word.label().substring(0, slash)),
                factuality);
    }

    private static EventType type(String where, String name) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new GoldException(where + ": label \"" + name + "\" should be an event type"));
    }
}
