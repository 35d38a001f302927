package org.casus.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.casus.Coding;
import org.casus.Provenance;
import org.casus.event.Event;
import org.casus.event.Uncoded;
import org.casus.page.Failure;
import org.casus.text.Article;
import org.casus.time.Published;

/**
 * Writes what was coded as the published record: JSON objects whose names and order are a contract. Every object has all its fields;
 * what is unknown, an open end of an interval too, is {@code null}, and a list without members is {@code []}. {@code toString()} of
 * an object is its line of JSON, without a line break inside it or behind it. Safe for use by several threads.
 */
public final class Records {

    private Records() {}

    /**
     * The record of an event.
     *
     * @param coding the coding it belongs to, for the date of the report
     */
    public static ObjectNode event(Event event, Coding coding, Provenance provenance) {
        return EventRecord.of(event, coding.published(), provenance).node();
    }

    /** The record of the article that was coded. */
    public static ObjectNode article(Coding coding) {
        return article(coding.article(), coding.published());
    }

    /** The record of an article, coded or not. */
    public static ObjectNode article(Article article, Published published) {
        return ArticleRecord.of(article, published).node();
    }

    /** The record of a sentence, or a line that is not read (index -1), that gave no event. */
    public static ObjectNode uncoded(Uncoded uncoded) {
        Fields sentence = new Fields()
                .number("index", uncoded.index())
                .span(uncoded.words().span())
                .text("text", uncoded.words().text());
        return new Fields()
                .text("page", uncoded.page().value())
                .object("sentence", sentence)
                .text("reason", uncoded.reason())
                .node();
    }

    /** The record of a page that failed. */
    public static ObjectNode failure(Failure failure) {
        return new Fields()
                .text("file", failure.file())
                .text("stage", failure.stage())
                .text("message", failure.message())
                .node();
    }
}
