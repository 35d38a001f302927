package org.casus.time;

/** What kind of time an expression names, as TimeML sorts them. */
public enum TimexType {
    /** A day or more of the calendar, however vague: "Monday", "early 2019", "now". */
    DATE,
    /** A time of a day: "noon", "Friday morning". */
    TIME,
    /** How long: "for three years". */
    DURATION,
    /** How often: "every day", "annual". */
    SET
}
