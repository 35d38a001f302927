package org.casus.actor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the actor book: who a name stands for, and when.
 *
 * @param kind what sort of actor it is
 * @param id the actor's id in the book
 * @param name how to print it
 * @param code its code in these days
 * @param from the first day; empty for "always"
 * @param until the last day; empty for "still"
 * @param office the office a leader holds; empty for others
 * @param cite the dictionary line
 * @param unchecked whether nobody has checked the line
 */
record Known(
        Kind kind,
        String id,
        String name,
        ActorCode code,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String office,
        String cite,
        boolean unchecked) {

    /** What a name names. */
    enum Kind {
        STATE,
        /** A state by its adjective: Icelandic. */
        ADJECTIVE,
        /** A state by its people: the Icelanders. */
        PEOPLE,
        /** A state's government by its capital. */
        CAPITAL,
        /** A state by a place in it or one more of its names, as dictionaries of PETRARCH and TABARI list them. */
        PLACE,
        /** A government or an organ of state by its seat. */
        SEAT,
        LEADER,
        ORGANISATION,
        INSTITUTION,
        GROUP,
        MEDIA;

        /** Whether such a name before a noun tells whose it is ("Icelandic troops", "Reykjavik's answer"). */
        boolean isOfState() {
            return this == STATE || this == ADJECTIVE || this == PEOPLE || this == CAPITAL || this == PLACE;
        }
    }

    boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    boolean endedBefore(LocalDate day) {
        return until.map(last -> last.isBefore(day)).orElse(false);
    }
}
