package org.casus.page;

/** How the bytes of a page are to be understood. */
public enum Format {
    TEXT,
    HTML,
    /** One line of a JSONL file: an object with a text field and whatever its maker knew beside it. */
    JSON,
    /** An entry of a feed, as a JSON object: title, link, text and dates as the feed tells them. */
    ENTRY
}
