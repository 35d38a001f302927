package org.casus.event;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.cite.Span;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.casus.time.DateRange;
import org.casus.time.Dating;
import org.casus.time.Granularity;
import org.casus.time.Length;

/**
 * How long before the clause above an event was, as its conjunction says: "67 days after he fled", "a day after the raid", "only weeks
 * after the vote". The day of the clause above is then not its own.
 */
final class Lag {

    private Lag() {}

    /** The days of an event that lies so before a clause of these days; empty where no words tell of it. */
    static Optional<Dating> before(Sentence sentence, Token trigger, Dating above) {
        return length(sentence, trigger).map(lag -> shifted(above, lag));
    }

    /** Whether words tell how long after the event that is which the clause above speaks of. */
    static boolean isTold(Sentence sentence, Token trigger) {
        return length(sentence, trigger).isPresent();
    }

    private static Optional<Length> length(Sentence sentence, Token trigger) {
        return sentence.children(trigger, "mark", "case").stream()
                .filter(token -> token.lower().equals("after"))
                .findFirst()
                .flatMap(after -> Length.endingAt(words(sentence, after)));
    }

    /** The words before the conjunction. */
    private static String words(Sentence sentence, Token after) {
        Span before = new Span(sentence.words().span().begin(), after.span().begin());
        return sentence.words(before).text();
    }

    private static Dating shifted(Dating above, Length lag) {
        Optional<LocalDate> start = above.range().start().map(lag::earliestBefore);
        Optional<LocalDate> end = above.range().end().map(lag::latestBefore);
        Granularity granularity = lag.isCounted() ? above.granularity() : Granularity.APPROXIMATE;
        return EventDater.because(
                new Dating(new DateRange(start, end), above.relation(), granularity, above.words(), above.because()),
                lag.words() + " before what came after it");
    }
}
