package org.casus.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/** Writes the rows of a query over a table of records to a file. */
final class Export {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Export() {}

    /**
     * @param rows a query that gives every column of {@code table}
     * @param file is replaced if it exists
     */
    static void write(Database database, Table table, String rows, RecordFormat format, Path file) {
        switch (format) {
            case JSONL -> lines(database, rows, file);
            case PARQUET -> copy(database, rows, file, "FORMAT parquet, COMPRESSION zstd");
            case CSV -> copy(database, flat(table, rows), file, "FORMAT csv, HEADER");
        }
    }

    /** The query for the rows' records as JSON text. */
    static String json(String rows) {
        return "SELECT to_json(record) FROM (" + rows + ") record";
    }

    /** The object that a line of JSON from the database holds. */
    static ObjectNode object(String line) {
        try {
            return JSON.readValue(line, ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database gave no JSON object: " + line, e);
        }
    }

    private static String flat(Table table, String rows) {
        return "WITH chosen AS (" + rows + ") " + Schema.resource(table.label() + ".csv.sql");
    }

    private static void copy(Database database, String rows, Path file, String options) {
        database.run("COPY (" + rows + ") TO " + Literal.of(file) + " (" + options + ")");
    }

    private static void lines(Database database, String rows, Path file) {
        try (Lines lines = Lines.in(file)) {
            database.each(json(rows), line -> lines.write(object(line)));
        }
    }
}
