package org.casus.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of a database, as {@code schema.sql} creates them, and their version. */
final class Schema {

    static final int VERSION = 2;

    private static final String TABLES =
            "SELECT table_name FROM duckdb_tables() WHERE database_name = current_database()";

    private Schema() {}

    /** Creates the tables in a database that has none; else checks that they are of this version. */
    static void prepare(Database database) {
        if (database.all(TABLES).isEmpty()) {
            create(database);
        } else {
            check(database);
        }
    }

    static void create(Database database) {
        database.transaction(() -> {
            database.run(resource("schema.sql"));
            database.run("INSERT INTO meta VALUES (" + VERSION + ")");
        });
    }

    /** Checks that the database has the tables of this version. */
    static void check(Database database) {
        if (!database.all(TABLES).contains("meta")) {
            throw new StoreException(database.name() + ": a DuckDB database, but not one of Casus; name another file");
        }
        List<String> versions = database.all("SELECT schema_version FROM meta");
        if (!versions.equals(List.of(Integer.toString(VERSION)))) {
            throw new StoreException(database.name() + ": has schema " + String.join(", ", versions)
                    + ", this Casus reads schema " + VERSION + "; code the pages into another file");
        }
    }

    /** The names and types of a table's columns, as in {@code "id" VARCHAR, "modes" VARCHAR[]}. */
    static String columns(Database database, Table table) {
        return columns(database, table, "'\"' || column_name || '\" ' || data_type");
    }

    /** The same as the fields of a struct of types, as in {@code 'id': 'VARCHAR', 'modes': 'VARCHAR[]'}. */
    static String quotedColumns(Database database, Table table) {
        return columns(database, table, "'''' || column_name || ''': ''' || data_type || ''''");
    }

    private static String columns(Database database, Table table, String shape) {
        return database.all("SELECT string_agg(" + shape + ", ', ' ORDER BY column_index) FROM duckdb_columns()"
                        + " WHERE database_name = current_database() AND table_name = " + Literal.of(table.label()))
                .get(0);
    }

    static String resource(String name) {
        try (InputStream stream = Schema.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + name + " is missing beside " + Schema.class);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name, e);
        }
    }
}
