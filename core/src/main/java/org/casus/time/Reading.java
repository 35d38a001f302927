package org.casus.time;

import java.util.Optional;

/**
 * What an expression means where it stands; see {@link TimeExpression}.
 *
 * @param mark its type and value as TimeML writes them, where the days alone do not tell them
 */
record Reading(DateRange range, Relation relation, Granularity granularity, String because, Optional<Mark> mark) {

    Reading(DateRange range, Relation relation, Granularity granularity, String because) {
        this(range, relation, granularity, because, Optional.empty());
    }

    /** The reading of a duration, a set or a time of day, which names no days. */
    static Reading undated(Mark mark) {
        return new Reading(DateRange.open(), Relation.WITHIN, Granularity.UNKNOWN, "no day", Optional.of(mark));
    }

    static Reading within(DateRange range, Granularity granularity, String because) {
        return new Reading(range, Relation.WITHIN, granularity, because);
    }

    /** A reading seen from a reference; its granularity is unknown where nothing is known of the reference. */
    static Reading seenFrom(Reference reference, DateRange range, Granularity granularity, String because) {
        return within(range, reference.isKnown() ? granularity : Granularity.UNKNOWN, because);
    }

    boolean isBounded() {
        return range.start().isPresent() && range.end().isPresent();
    }

    Reading with(DateRange narrowed, String reason) {
        return new Reading(narrowed, relation, granularity, reason, mark);
    }

    Reading with(Relation other, String reason) {
        return new Reading(range, other, granularity, reason, mark);
    }

    Reading marked(TimexType type, String value) {
        return new Reading(range, relation, granularity, because, Optional.of(new Mark(type, value)));
    }
}
