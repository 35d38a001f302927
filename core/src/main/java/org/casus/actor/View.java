package org.casus.actor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From where a phrase is read.
 *
 * @param day the day on which it is asked who holds an office
 * @param speaker who says the words; empty outside speech
 * @param supposing whether a state that the words leave out may be supposed from where the story is set
 * @param steps how many phrases were gone back to
 */
record View(LocalDate day, Optional<Party> speaker, boolean supposing, int steps) {

    /** How many phrases a reading may go back to one after another. */
    private static final int STEPS = 8;

    /** The view of a phrase as it is met. */
    View(LocalDate day, Optional<Party> speaker, boolean supposing) {
        this(day, speaker, supposing, 0);
    }

    /** The view of a phrase within the one being read. */
    View further() {
        return new View(day, speaker, supposing, steps + 1);
    }

    /** The view of an earlier phrase, which other words surround. */
    View earlier() {
        return new View(day, Optional.empty(), supposing, steps + 1);
    }

    /** Whether more phrases were gone back to than a reading may. */
    boolean isTooFar() {
        return steps > STEPS;
    }
}
