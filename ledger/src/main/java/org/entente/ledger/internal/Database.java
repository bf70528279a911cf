package org.entente.ledger.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.LedgerException;

/**
 * The one connection to a ledger's file. Not thread-safe.
 *
 * <p>Threads and memory are modest because a ledger shares its machine with readers and web pages.
 */
public final class Database implements AutoCloseable {

    private static final String THREADS = "2";
    private static final String MEMORY = "1GB";

    private final DuckDBConnection connection;
    private final Holder holder;
    private final Path file;

    private Database(Path file, DuckDBConnection connection, Holder holder) {
        this.file = file;
        this.connection = connection;
        this.holder = holder;
    }

    /** Opens or creates the file, and brings it to the newest schema. */
    public static Database open(Path file) {
        Holder holder = Holder.take(file);
        try {
            Properties settings = new Properties();
            settings.setProperty("threads", THREADS);
            settings.setProperty("memory_limit", MEMORY);
            settings.setProperty("jdbc_stream_results", "true");
            DuckDBConnection connection =
                    (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, settings);
            Database database = new Database(file, connection, holder);
            try {
                Schema.bringUpToDate(database);
            } catch (SQLException | RuntimeException e) {
                database.close();
                throw e;
            }
            return database;
        } catch (SQLException e) {
            close(holder);
            throw new LedgerException(
                    "%s cannot be opened as a ledger (%s). Maybe it is another kind of file, or restore a backup with 'entente ledger restore'."
                            .formatted(file, firstLine(e)),
                    e);
        }
    }

    public DuckDBConnection connection() {
        return connection;
    }

    public Path file() {
        return file;
    }

    /** Runs one or more statements. */
    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row, or {@code otherwise} where there is none. */
    public long number(String sql, long otherwise) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : otherwise;
        }
    }

    /** Does {@code work} in one transaction: all of it is kept, or nothing. */
    public void together(Work work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException;
    }

    static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new LedgerException(
                    "%s cannot be closed (%s). Maybe the disk is full.".formatted(file, firstLine(e)), e);
        } finally {
            close(holder);
        }
    }

    private static void close(Holder holder) {
        try {
            holder.close();
        } catch (IOException e) {
            throw new LedgerException("The lock cannot be freed (%s).".formatted(e.getMessage()), e);
        }
    }
}
