package org.casus.cli.eval;

import java.nio.file.Path;
import java.util.Locale;

/** What a gold set is about, and so how a coder is measured against it. */
public enum Kind {
    /** Who did what to whom: categories as classes, and sets of directed events. */
    EVENTS {
        @Override
        public Evaluation measure(Path gold, Coder coder) {
            return EventEvaluation.of(EventGold.read(gold), coder);
        }
    },
    /** Sentences that mostly hold no event: false alarms. */
    NEUTRAL {
        @Override
        public Evaluation measure(Path gold, Coder coder) {
            return NeutralEvaluation.of(NeutralGold.read(gold), coder);
        }
    };

    /** Codes every row of the set and scores the outcome.
     *
     * @throws GoldException when the file cannot be read or a row is not of this kind
     */
    public abstract Evaluation measure(Path gold, Coder coder);

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
