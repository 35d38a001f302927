package org.casus.event;

import java.util.Locale;

/** The writer's stance to an event: did it happen? */
public enum Factuality {
    ACTUAL,
    REPORTED,
    POSSIBLE,
    NEGATED,
    HYPOTHETICAL,
    FUTURE,
    /** Only of a content: what was said may or may not be so. */
    UNKNOWN;

    /** The name as it is written in records. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
