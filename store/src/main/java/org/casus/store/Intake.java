package org.casus.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import org.casus.Coding;
import org.casus.Provenance;
import org.casus.cite.PageId;
import org.casus.event.Event;
import org.casus.event.Uncoded;
import org.casus.page.Failure;
import org.casus.page.Page;
import org.casus.record.Records;

/**
 * Takes pages into the store, some dozens a transaction. A page is kept with all its rows or not at all: a run that is killed loses
 * the pages since the last {@link #flush} and nothing else. Closing flushes. After a {@link StoreException} it is of no more use. Not safe
 * for use by several threads.
 *
 * <p>A page coded anew by another coder or other dictionaries replaces its rows. One that was coded by the same is not stored again;
 * its path is kept as a further sighting. A path that is met with success no longer counts as a failure.
 */
public final class Intake implements AutoCloseable {

    private static final int PAGES_A_BATCH = 100;
    private static final long UNITS_A_BATCH = 8_000_000;

    private final Database database;
    private final Provenance provenance;
    private final Set<String> known;
    private final Set<String> held;
    private Batch batch = new Batch();

    Intake(Database database, Provenance provenance) {
        this.database = database;
        this.provenance = provenance;
        this.known = new HashSet<>(database.all("SELECT id FROM pages"));
        this.held = new HashSet<>(database.all("SELECT id FROM pages WHERE coder = " + Literal.of(provenance.coder())
                + " AND dictionaries = " + Literal.of(provenance.dictionaries())));
    }

    /** Whether the page need not be coded: {@link #sighted} is enough. */
    public boolean holds(PageId page) {
        return held.contains(page.value());
    }

    /** Keeps a page, its coding and the path at which it was met. */
    public void add(Page page, Coding coding) {
        if (held.add(page.id().value())) {
            if (!known.add(page.id().value())) {
                batch.replace(page.id());
            }
            stage(page, coding);
        }
        sighted(page);
    }

    /** Keeps the path at which a page was met that the store holds. */
    public void sighted(Page page) {
        batch.sighted(page);
        flushWhenFull();
    }

    /** Keeps a failure; the same failure again changes nothing. */
    public void failed(Failure failure) {
        batch.failed(failure);
        flushWhenFull();
    }

    /** Writes what was taken in, in one transaction. */
    public void flush() {
        Batch full = batch;
        batch = new Batch();
        if (!full.isEmpty()) {
            full.write(database);
        }
    }

    @Override
    public void close() {
        flush();
    }

    private void flushWhenFull() {
        if (batch.size() >= PAGES_A_BATCH || batch.units() >= UNITS_A_BATCH) {
            flush();
        }
    }

    private void stage(Page page, Coding coding) {
        batch.add(Table.PAGES, row(page, coding));
        batch.add(Table.ARTICLES, Records.article(coding));
        for (Event event : coding.events()) {
            batch.add(Table.EVENTS, Records.event(event, coding, provenance));
        }
        for (Uncoded uncoded : coding.uncoded()) {
            batch.add(Table.UNCODED, Records.uncoded(uncoded));
        }
    }

    private ObjectNode row(Page page, Coding coding) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", page.id().value())
                .put("format", page.format().name())
                .put("bytes", page.body().length())
                .put("sentences", coding.sentences())
                .put("coder", provenance.coder())
                .put("dictionaries", provenance.dictionaries());
    }
}
