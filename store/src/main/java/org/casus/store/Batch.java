package org.casus.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.cite.PageId;
import org.casus.page.Failure;
import org.casus.page.Page;
import org.casus.record.Records;

/**
 * Whole pages on their way into the database. The rows go through DuckDB's appender as lines of JSON into a temporary table, from which
 * each table takes its own in one statement.
 */
final class Batch {

    private static final String SIGHTINGS = "sightings";
    private static final String FILES = "files";

    private final List<List<String>> rows = new ArrayList<>();
    private final Set<String> replaced = new LinkedHashSet<>();
    private final Map<List<String>, Page> sightings = new LinkedHashMap<>();
    private final Set<Failure> failures = new LinkedHashSet<>();
    private long units;

    void add(Table table, ObjectNode row) {
        add(table.label(), row.toString());
    }

    /** Marks a page whose rows from an earlier coding give way. */
    void replace(PageId page) {
        replaced.add(page.value());
    }

    void sighted(Page page) {
        sightings.putIfAbsent(List.of(page.id().value(), page.file()), page);
    }

    void failed(Failure failure) {
        failures.add(failure);
    }

    boolean isEmpty() {
        return size() == 0;
    }

    /** How many pages and failures it holds. */
    int size() {
        return sightings.size() + failures.size();
    }

    /** The length of its rows, in UTF-16 units. */
    long units() {
        return units;
    }

    /** Writes all of it in one transaction. Call it once. */
    void write(Database database) {
        sightings.values().forEach(this::addSighting);
        failures.forEach(failure -> add(FILES, failure.file()));
        failures.forEach(failure -> add(Table.FAILURES, Records.failure(failure)));
        database.transaction(() -> {
            database.run("CREATE OR REPLACE TEMP TABLE staged (kind VARCHAR, line VARCHAR)");
            database.append("staged", rows);
            giveWay(database);
            for (Table table : Table.values()) {
                insert(database, table);
            }
            insertSightings(database);
            database.run("DROP TABLE temp.staged");
        });
    }

    private void addSighting(Page page) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("page", page.id().value()).put("file", page.file());
        page.url().ifPresentOrElse(url -> row.put("url", url), () -> row.putNull("url"));
        page.fetchedAt()
                .ifPresentOrElse(time -> row.put("fetched_at", time.toString()), () -> row.putNull("fetched_at"));
        add(SIGHTINGS, row.toString());
        add(FILES, page.file());
    }

    private void add(String kind, String line) {
        rows.add(List.of(kind, line));
        units += line.length();
    }

    private void giveWay(Database database) {
        if (!replaced.isEmpty()) {
            String pages = String.join(", ", replaced.stream().map(Literal::of).toList());
            for (Table table : Table.OF_A_PAGE) {
                database.run("DELETE FROM " + table.label() + " WHERE " + table.page() + " IN (" + pages + ")");
            }
        }
        database.run("DELETE FROM failures WHERE file IN (SELECT line FROM staged WHERE kind = '" + FILES + "')");
    }

    private static void insert(Database database, Table table) {
        database.run("INSERT INTO " + table.label() + " SELECT unnest(CAST(CAST(line AS JSON) AS STRUCT("
                + Schema.columns(database, table) + "))) FROM staged WHERE kind = '" + table.label() + "'");
    }

    private static void insertSightings(Database database) {
        database.run("INSERT INTO sightings SELECT new.* FROM (SELECT unnest(CAST(CAST(line AS JSON) AS STRUCT("
                + "page VARCHAR, file VARCHAR, url VARCHAR, fetched_at TIMESTAMP))) FROM staged"
                + " WHERE kind = 'sightings') new"
                + " ANTI JOIN sightings old ON old.page = new.page AND old.file = new.file");
    }
}
