package org.casus.time;

/** What an expression means where it stands; see {@link TimeExpression}. */
record Reading(DateRange range, Relation relation, Granularity granularity, String because) {

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
        return new Reading(narrowed, relation, granularity, reason);
    }

    Reading with(Relation other, String reason) {
        return new Reading(range, other, granularity, reason);
    }
}
