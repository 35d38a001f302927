package org.casus.time;

import java.util.Locale;

/** How an event lies to its interval: somewhere within it, filling it, or begun there and going on. */
public enum Relation {
    WITHIN,
    THROUGHOUT,
    SINCE;

    /** The name as it is written in records. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
