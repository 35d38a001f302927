package org.casus.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.casus.Provenance;
import org.casus.cite.PageId;

/**
 * The codings of pages in one DuckDB file. One process may write it, or several may read it. What {@link #intake} takes in is seen by
 * queries once it is flushed. Not safe for use by several threads.
 *
 * <p>The tables are {@code pages}, {@code sightings}, {@code articles}, {@code events}, {@code uncoded} and {@code failures}, with the
 * names of the published record, for any tool that reads DuckDB.
 */
public final class Store implements AutoCloseable {

    private final Database database;

    private Store(Database database) {
        this.database = database;
    }

    /**
     * Opens the database for writing and creates it if there is none.
     *
     * @throws StoreException if the file is no database of Casus, of another version, or in use by another process
     */
    public static Store open(Path file) {
        return prepared(Database.connect(file.toString(), file.toString(), false), false);
    }

    /**
     * Opens the database for reading only.
     *
     * @throws StoreException if there is none, and as in {@link #open}
     */
    public static Store read(Path file) {
        if (!Files.exists(file)) {
            throw new StoreException(file + ": no such database; code some pages first or name another file");
        }
        return prepared(Database.connect(file.toString(), file.toString(), true), true);
    }

    /** A database that lives in memory until it is closed. */
    public static Store inMemory() {
        return prepared(Database.inMemory(), false);
    }

    private static Store prepared(Database database, boolean readOnly) {
        boolean sound = false;
        try {
            if (readOnly) {
                Schema.check(database);
            } else {
                Schema.prepare(database);
            }
            sound = true;
            return new Store(database);
        } finally {
            if (!sound) {
                database.close();
            }
        }
    }

    /** Takes in pages coded by this coder with these dictionaries. At most one intake may be open at a time. */
    public Intake intake(Provenance provenance) {
        return new Intake(database, provenance);
    }

    /** Whether the page was coded by this coder with these dictionaries, so that coding it again would change nothing. */
    public boolean holds(PageId page, Provenance provenance) {
        return !database.all("SELECT 1 FROM pages WHERE id = " + Literal.of(page.value()) + " AND coder = "
                        + Literal.of(provenance.coder()) + " AND dictionaries = "
                        + Literal.of(provenance.dictionaries()))
                .isEmpty();
    }

    /**
     * Gives the records of the events, by date and then in the order of page and text, as they are read from the file; their number may
     * exceed memory. The consumer may use this store.
     */
    public void events(EventFilter filter, Consumer<ObjectNode> each) {
        try (Database reading = database.another()) {
            reading.each(Export.json(filter.select("*")), line -> each.accept(Export.object(line)));
        }
    }

    /**
     * The events whose id begins so, with their articles, in the order of ids.
     *
     * @param id the beginning of an id, with or without {@code e:}; empty finds nothing
     * @param most no more than so many
     */
    public List<FoundEvent> find(String id, int most) {
        String digits = id.startsWith("e:") ? id.substring(2) : id;
        if (digits.isEmpty()) {
            return List.of();
        }
        List<FoundEvent> found = new ArrayList<>();
        for (String line : database.all(Export.json("SELECT * FROM events WHERE starts_with(id, "
                + Literal.of("e:" + digits) + ") ORDER BY id, page LIMIT " + most))) {
            ObjectNode event = Export.object(line);
            found.add(new FoundEvent(event, article(event.get("article").textValue())));
        }
        return found;
    }

    private ObjectNode article(String id) {
        String rows = "SELECT * FROM articles WHERE id = " + Literal.of(id) + " LIMIT 1";
        return database.all(Export.json(rows)).stream()
                .map(Export::object)
                .findFirst()
                .orElseThrow(() -> new StoreException(database.name() + ": article " + id + " is missing"));
    }

    /**
     * Gives what events may be sorted by, in no certain order, as it is read from the file; their number may exceed memory. Fields are
     * {@code id}, {@code type}, {@code country} (that of the first source that has one), {@code outlet} and {@code url} of the article,
     * and {@code confidence}; what is unknown is null. The consumer may use this store.
     */
    public void outlines(EventFilter filter, Consumer<ObjectNode> each) {
        String events = filter.select("id, \"type\", source, article, page, confidence");
        String outlines = "SELECT e.id, e.\"type\", list_filter(list_transform(e.source, lambda side: side['country']),"
                + " lambda country: country IS NOT NULL)[1] AS country, a.outlet, a.url, e.confidence FROM (" + events
                + ") e LEFT JOIN articles a ON a.id = e.article AND a.page = e.page";
        try (Database reading = database.another()) {
            reading.each(Export.json(outlines), line -> each.accept(Export.object(line)));
        }
    }

    /**
     * The sentences of a page that were read, in their order, each an object of {@code index}, {@code begin}, {@code end} and
     * {@code text} as in the record of an event.
     *
     * @param page the page's id
     * @param first the lowest index, from 0
     * @param last the highest index; indices that the page does not have are passed over
     */
    public List<ObjectNode> sentences(String page, int first, int last) {
        String ofPage =
                " WHERE page = " + Literal.of(page) + " AND sentence['index'] BETWEEN " + first + " AND " + last;
        return database
                .all("SELECT to_json(sentence) FROM (SELECT sentence FROM events" + ofPage
                        + " UNION SELECT sentence FROM uncoded" + ofPage
                        + ") ORDER BY sentence['index'], sentence['begin']")
                .stream()
                .map(Export::object)
                .toList();
    }

    /** Writes the events to a file, which is replaced if it exists. */
    public void export(EventFilter filter, RecordFormat format, Path file) {
        Export.write(database, Table.EVENTS, filter.select("*"), format, file);
    }

    /** Writes all events, articles, uncoded sentences and failures to files of these names in a folder that exists. */
    public void exportAll(RecordFormat format, Path folder) {
        for (Table table : Table.RECORDS) {
            String rows = "SELECT * FROM " + table.label() + " ORDER BY " + table.order();
            Export.write(database, table, rows, format, folder.resolve(table.label() + "." + format.label()));
        }
    }

    public Totals totals() {
        return new Totals(count("pages"), count("sightings"), count("events"), count("uncoded"), count("failures"));
    }

    private long count(String table) {
        return Long.parseLong(database.all("SELECT count(*) FROM " + table).get(0));
    }

    @Override
    public void close() {
        database.close();
    }
}
