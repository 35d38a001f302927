package org.casus.time;

import java.util.Locale;

/** How finely a date is known. */
public enum Granularity {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    YEARS,
    DECADE,
    /** Vague: "recently", "in recent weeks". */
    APPROXIMATE,
    UNKNOWN;

    /** The name as it is written in records. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
