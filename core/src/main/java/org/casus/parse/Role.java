package org.casus.parse;

import java.util.Arrays;
import java.util.Optional;

/** What a stretch of words is to an event or an attribution. */
public enum Role {
    SOURCE("s"),
    TARGET("t"),
    /** Source and target at once, of a mutual event. */
    PARTY("m"),
    CONTENT("c"),
    PLACE("p"),
    TIME("w"),
    /** Who says so. */
    SPEAKER("by"),
    /** The words that mark an attribution. */
    CUE("cue"),
    /** What is said. */
    SAID("what");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** As it is written in the corpus. */
    public String label() {
        return label;
    }

    /** Whether it belongs to an attribution and not to an event. */
    public boolean isOfAttribution() {
        return this == SPEAKER || this == CUE || this == SAID;
    }

    /** The role that is written so. */
    public static Optional<Role> of(String label) {
        return Arrays.stream(values()).filter(role -> role.label.equals(label)).findFirst();
    }
}
