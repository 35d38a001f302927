package org.casus.cli.sample;

import java.util.Locale;

/** A third of the records by confidence. */
public enum Third {
    LOW,
    MIDDLE,
    HIGH;

    /** The name as it is written in keys and tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
