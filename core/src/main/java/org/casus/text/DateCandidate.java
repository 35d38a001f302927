package org.casus.text;

/**
 * A date that a page carries about itself, as written; the judgement comes later.
 *
 * @param kind where it stood
 * @param value the words or the machine-readable value
 * @param where the field, tag or line it was read from, for reasons
 */
public record DateCandidate(Kind kind, String value, String where) {

    /** The places where pages write their dates, the most trustworthy first. */
    public enum Kind {
        STRUCTURED,
        META,
        TIME_ELEMENT,
        RECORD,
        /** The entry of the feed that told of the page. */
        FEED,
        URL,
        DATELINE,
        VISIBLE,
        /** A day in some text of the page or in a script, which may be another's. */
        TEXT,
        CLOCK,
        FETCHED
    }
}
