package org.casus.cli.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.casus.actor.Party;
import org.casus.cite.Span;
import org.casus.event.Event;
import org.casus.event.Factuality;

/** A change of a sentence, and what it should make of the record: that and nothing else. */
enum Change {
    NEGATED {
        @Override
        String text(PlainClause clause) {
            return clause.withVerb("did not " + clause.lemma());
        }

        @Override
        boolean isRight(Gist before, Event after) {
            return Gist.of(after).undated().equals(before.as(Factuality.NEGATED).undated());
        }
    },
    WOULD {
        @Override
        String text(PlainClause clause) {
            return clause.withVerb("would " + clause.lemma());
        }

        @Override
        boolean isRight(Gist before, Event after) {
            return UNREAL.contains(after.factuality())
                    && Gist.of(after).as(before.factuality()).undated().equals(before.undated());
        }
    },
    DENIED {
        @Override
        String text(PlainClause clause) {
            return clause.behind("A lawmaker denied that");
        }

        @Override
        boolean isRight(Gist before, Event after) {
            return after.factuality() != Factuality.ACTUAL
                    && after.stances().stream()
                            .anyMatch(stance -> stance.value().equals("denied"))
                    && Gist.of(after).as(before.factuality()).equals(before);
        }
    },
    PASSIVE {
        @Override
        String text(PlainClause clause) {
            return clause.passive();
        }

        @Override
        boolean isRight(Gist before, Event after) {
            return Gist.of(after).equals(before);
        }
    },
    SWAPPED {
        @Override
        String text(PlainClause clause) {
            return clause.swapped();
        }

        @Override
        boolean suits(PlainClause clause, Event event) {
            return stands(event.source(), clause.subject()) && stands(event.target(), clause.object());
        }

        @Override
        boolean isRight(Gist before, Event after) {
            return Gist.of(after).equals(before.swapped());
        }
    },
    WEEK_LATER {
        @Override
        String text(PlainClause clause) {
            return clause.text();
        }

        @Override
        LocalDate day(LocalDate day) {
            return day.plusDays(WEEK);
        }

        /** Each bound is a week later or, where the words fix it, the same. */
        @Override
        boolean isRight(Gist before, Event after) {
            Gist now = Gist.of(after);
            Gist later = before.later(WEEK);
            return now.undated().equals(before.undated())
                    && (now.start().equals(before.start()) || now.start().equals(later.start()))
                    && (now.end().equals(later.end()) || (now.end().equals(before.end()) && hasWords(after)));
        }

        private static boolean hasWords(Event event) {
            return event.date().words().isPresent();
        }
    };

    private static final int WEEK = 7;

    /** So many letters an article may take. */
    private static final int ARTICLE = 4;

    private static final Set<Factuality> UNREAL =
            Set.of(Factuality.HYPOTHETICAL, Factuality.FUTURE, Factuality.POSSIBLE);

    /** The changed sentence. */
    abstract String text(PlainClause clause);

    /** The day that the page's clock shows. */
    LocalDate day(LocalDate day) {
        return day;
    }

    /** Whether the change makes sense of a clause from which this was coded. */
    boolean suits(PlainClause clause, Event event) {
        return true;
    }

    /** Whether a side is one known actor that makes up a whole phrase. */
    private static boolean stands(List<Party> side, Span phrase) {
        return side.size() == 1
                && side.get(0).code().isPresent()
                && Math.abs(side.get(0).words().span().begin() - phrase.begin()) <= ARTICLE
                && side.get(0).words().span().end() == phrase.end();
    }

    /** Whether a record is what the change should have made of it. */
    abstract boolean isRight(Gist before, Event after);
}
