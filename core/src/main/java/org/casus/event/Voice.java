package org.casus.event;

import java.util.Locale;

/** Whose word counts when an event is coded. */
public enum Voice {
    /** The entries of the event dictionary alone. */
    RULES,
    /** The heads of the reader alone. */
    READER,
    /** Both, judged together. */
    BOTH;

    /** The name as options and provenance write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
