package org.casus.text;

import java.util.Locale;

/** What a part of a page is. Body, title, subheads and captions are coded. */
public enum Role {
    BODY,
    TITLE,
    SUBHEAD,
    CAPTION,
    IMAGE,
    CREDIT,
    BOILERPLATE,
    CLOCK;

    public boolean isCoded() {
        return this == BODY || this == TITLE || this == SUBHEAD || this == CAPTION;
    }

    /** The name as it is written in records. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
