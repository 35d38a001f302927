package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.cite.Words;

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

    /** The titles of the office a leader holds, such as "president"; one empty title for others. */
    List<String> offices() {
        return List.of(office.split("; "));
    }

    /** The state of a leader or a seat; a state itself. */
    Known state() {
        return new Known(
                Kind.STATE,
                kind == Kind.STATE ? id : code.country(),
                kind == Kind.LEADER ? code.country() : name,
                new ActorCode(code.country()),
                Optional.empty(),
                Optional.empty(),
                "",
                cite,
                unchecked);
    }

    /**
     * Who is meant by the name on a day. A leader out of office then is but of his state; where the day is not known, he holds it.
     *
     * @param former whether the words call him a former one, or not one yet
     */
    Party party(Words words, LocalDate day, boolean former) {
        boolean inOffice = kind != Kind.LEADER || ((holdsOn(day) || day.equals(Cast.NO_DAY)) && !former);
        return Party.of(this, inOffice ? code : new ActorCode(code.country()), words, because(day, inOffice));
    }

    private String because(LocalDate day, boolean inOffice) {
        String named = cite + " " + name;
        String checked = unchecked ? " (unchecked)" : "";
        if (kind != Kind.LEADER) {
            return named + checked;
        }
        String held = office.isEmpty() ? "" : ", " + office;
        if (day.equals(Cast.NO_DAY)) {
            return named + held + "; the day is not known" + checked;
        }
        return inOffice ? named + held + " on " + day + checked : named + ", not in office on " + day + checked;
    }
}
