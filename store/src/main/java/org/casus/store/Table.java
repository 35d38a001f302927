package org.casus.store;

import java.util.List;
import java.util.Locale;

/** The tables that pages fill, with the order in which their rows are given out. */
enum Table {
    PAGES("id"),
    ARTICLES("page"),
    EVENTS("\"date\"['start'] NULLS LAST, \"date\"['end'] NULLS LAST, page, \"trigger\"['begin'], id"),
    UNCODED("page, sentence['begin'], sentence['end']"),
    FAILURES("file, stage, message");

    /** Those that hold the published record. */
    static final List<Table> RECORDS = List.of(EVENTS, ARTICLES, UNCODED, FAILURES);

    /** Those whose rows come from a page and are replaced with it. */
    static final List<Table> OF_A_PAGE = List.of(PAGES, ARTICLES, EVENTS, UNCODED);

    private final String order;

    Table(String order) {
        this.order = order;
    }

    /** Its name in the database and as a file. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String order() {
        return order;
    }

    /** The column that holds the page. */
    String page() {
        return this == PAGES ? "id" : "page";
    }
}
