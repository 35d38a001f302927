package org.casus.store;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A connection to DuckDB whose failures are {@link StoreException}s that name the file. Not safe for use by several threads. */
final class Database implements AutoCloseable {

    /** Work on the database that may fail in SQL. */
    interface Work {
        void run() throws SQLException;
    }

    private final String name;
    private final DuckDBConnection connection;

    private Database(String name, DuckDBConnection connection) {
        this.name = name;
        this.connection = connection;
    }

    static Database inMemory() {
        return connect("memory", "", false);
    }

    /**
     * @param name how messages call it
     * @param path the file; empty for one in memory
     */
    static Database connect(String name, String path, boolean readOnly) {
        Properties properties = new Properties();
        properties.setProperty("duckdb.read_only", Boolean.toString(readOnly));
        properties.setProperty("jdbc_stream_results", "true");
        properties.setProperty("autoinstall_known_extensions", "false"); // nothing is fetched at run time
        try {
            return new Database(
                    name,
                    DriverManager.getConnection("jdbc:duckdb:" + path, properties)
                            .unwrap(DuckDBConnection.class));
        } catch (SQLException e) {
            throw Refusal.of(name, e);
        }
    }

    /** Another connection to the same database, so that a query may run while another's rows are read. */
    Database another() {
        try {
            return new Database(name, connection.duplicate());
        } catch (SQLException e) {
            throw Refusal.of(name, e);
        }
    }

    String name() {
        return name;
    }

    void run(String sql) {
        attempt(() -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    /** Gives the first column of each row as text, as the rows come. */
    void each(String sql, Consumer<String> row) {
        attempt(() -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    row.accept(rows.getString(1));
                }
            }
        });
    }

    List<String> all(String sql) {
        List<String> rows = new ArrayList<>();
        each(sql, rows::add);
        return rows;
    }

    /** Runs all of the work or none of it. */
    void transaction(Runnable work) {
        run("BEGIN TRANSACTION");
        try {
            work.run();
            run("COMMIT");
        } catch (RuntimeException failed) {
            rollBack(failed);
            throw failed;
        }
    }

    private void rollBack(RuntimeException failed) {
        try {
            run("ROLLBACK");
        } catch (StoreException further) {
            failed.addSuppressed(further);
        }
    }

    /** Appends rows of text to a temporary table. */
    void append(String table, Iterable<List<String>> rows) {
        attempt(() -> {
            try (DuckDBAppender appender = connection.createAppender("temp", "main", table)) {
                for (List<String> row : rows) {
                    appender.beginRow();
                    for (String value : row) {
                        appender.append(value);
                    }
                    appender.endRow();
                }
            }
        });
    }

    @Override
    public void close() {
        attempt(connection::close);
    }

    private void attempt(Work work) {
        try {
            work.run();
        } catch (SQLException e) {
            throw Refusal.of(name, e);
        }
    }
}
