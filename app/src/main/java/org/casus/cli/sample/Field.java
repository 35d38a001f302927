package org.casus.cli.sample;

import java.util.Locale;

/** What of a record is judged. */
public enum Field {
    EVENT("Event", "Do the marked words tell of something that somebody did or said?"),
    TYPE("Type", "Is it an event of this type?"),
    SOURCE("Source", "Is this who did or said it, all of them and nobody else?"),
    TARGET("Target", "Is this to whom it was done or said?"),
    DAY("Day", "Does it lie on this day, or between these days?"),
    FACTUALITY("Factuality", "Does the passage tell it as such?"),
    ATTRIBUTION("Attribution", "Is this who says so, besides the writer?");

    private final String title;
    private final String question;

    Field(String title, String question) {
        this.title = title;
        this.question = question;
    }

    /** The name as it is written in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    String question() {
        return question;
    }

    /** The column of a sheet that holds its judgement. */
    String column() {
        return "judge_" + label();
    }
}
