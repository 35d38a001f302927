package org.casus.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.casus.Coding;
import org.casus.Provenance;
import org.casus.event.Event;
import org.casus.event.Uncoded;
import org.casus.page.Failure;
import org.casus.record.Records;

/**
 * Writes codings to {@code events}, {@code articles}, {@code uncoded} and {@code failures} in a folder, each in every format asked for
 * ({@code events.jsonl}, {@code events.parquet}, …). Records stand in the order in which they came. Files appear, or replace those of an
 * earlier run, when {@link #finish} is called; closing without it leaves them as they were. Not safe for use by several threads.
 */
public final class RecordFiles implements AutoCloseable {

    private static final long LONGEST_LINE = 16_000_000;

    private final Path folder;
    private final Set<RecordFormat> formats;
    private final Provenance provenance;
    private final Map<Table, Lines> lines = new EnumMap<>(Table.class);
    private long longest = LONGEST_LINE;

    private RecordFiles(Path folder, Set<RecordFormat> formats, Provenance provenance) {
        this.folder = folder;
        this.formats = Set.copyOf(formats);
        this.provenance = provenance;
    }

    /**
     * Begins writing.
     *
     * @param folder is created if it does not exist
     * @throws StoreException if the folder cannot be written to
     */
    public static RecordFiles in(Path folder, Set<RecordFormat> formats, Provenance provenance) {
        RecordFiles files = new RecordFiles(folder, formats, provenance);
        try {
            Files.createDirectories(folder);
            for (Table table : Table.RECORDS) {
                files.lines.put(table, Lines.in(files.part(table)));
            }
            return files;
        } catch (StoreException e) {
            files.close();
            throw e;
        } catch (IOException e) {
            throw Lines.unwritable(folder, e);
        }
    }

    /** Writes the events, the article and the uncoded sentences of a page. */
    public void add(Coding coding) {
        write(Table.ARTICLES, Records.article(coding));
        for (Event event : coding.events()) {
            write(Table.EVENTS, Records.event(event, coding, provenance));
        }
        for (Uncoded uncoded : coding.uncoded()) {
            write(Table.UNCODED, Records.uncoded(uncoded));
        }
    }

    public void failed(Failure failure) {
        write(Table.FAILURES, Records.failure(failure));
    }

    /** Makes the files from what was added. Call it once, after the last page. */
    public void finish() {
        try {
            lines.values().forEach(Lines::close);
            convert();
            if (formats.contains(RecordFormat.JSONL)) {
                for (Table table : Table.RECORDS) {
                    Files.move(part(table), file(table, RecordFormat.JSONL), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw Lines.unwritable(folder, e);
        }
    }

    /** Removes what is unfinished. */
    @Override
    public void close() {
        try {
            for (Map.Entry<Table, Lines> entry : lines.entrySet()) {
                entry.getValue().close();
                Files.deleteIfExists(part(entry.getKey()));
            }
        } catch (IOException e) {
            throw Lines.unwritable(folder, e);
        }
    }

    private void convert() {
        if (formats.equals(Set.of(RecordFormat.JSONL))) {
            return;
        }
        try (Database database = Database.inMemory()) {
            Schema.create(database);
            for (Table table : Table.RECORDS) {
                for (RecordFormat format : formats) {
                    if (format != RecordFormat.JSONL) {
                        Export.write(database, table, rows(database, table), format, file(table, format));
                    }
                }
            }
        }
    }

    private String rows(Database database, Table table) {
        return "SELECT * FROM read_json(" + Literal.ofInput(part(table))
                + ", format = 'newline_delimited', maximum_object_size = " + longest + ", columns = {"
                + Schema.quotedColumns(database, table) + "})";
    }

    private void write(Table table, ObjectNode row) {
        String line = row.toString();
        longest = Math.max(longest, 3L * line.length() + 1);
        Lines file = lines.get(table);
        if (file == null) {
            throw new IllegalStateException("no file is open for " + table.label());
        }
        file.write(line);
    }

    private Path part(Table table) {
        return folder.resolve("." + table.label() + ".jsonl.part");
    }

    private Path file(Table table, RecordFormat format) {
        return folder.resolve(table.label() + "." + format.label());
    }
}
