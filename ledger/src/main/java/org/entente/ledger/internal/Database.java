package org.entente.ledger.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.LedgerException;

/**
 * A ledger's open file: one connection that writes, which is for one thread at a time, and as many that read as there are readers.
 *
 * <p>Threads and memory are modest because a ledger shares its machine with readers and web pages.
 */
public final class Database implements AutoCloseable {

    private static final String THREADS = "2";
    private static final String MEMORY = "1GB";

    private final DuckDBConnection connection;
    private final Queue<DuckDBConnection> readers = new ConcurrentLinkedQueue<>();
    private final Queue<DuckDBConnection> streams = new ConcurrentLinkedQueue<>();
    private final Inflow inflow = new Inflow(this);
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
            DuckDBConnection connection = Driver.connect(file, settings);
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

    /** The connection that writes. */
    public DuckDBConnection connection() {
        return connection;
    }

    /** How many rows at once come into a table, by the connection that writes. */
    public Inflow inflow() {
        return inflow;
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

    /** Asks something on a connection of its own, beside whatever others read and write. Safe to call from any thread. */
    public <T> T read(Reading<T> reading) throws SQLException {
        DuckDBConnection idle = readers.poll();
        return use(idle != null ? idle : connection.duplicate(), readers, reading);
    }

    /** The same for one query whose rows are too many to hold; it has to be read to its end before the next is asked. */
    public <T> T stream(Reading<T> reading) throws SQLException {
        DuckDBConnection idle = streams.poll();
        return use(idle != null ? idle : streaming(), streams, reading);
    }

    private static <T> T use(DuckDBConnection own, Queue<DuckDBConnection> back, Reading<T> reading)
            throws SQLException {
        try {
            return reading.from(own);
        } finally {
            back.add(own);
        }
    }

    /** A connection that hands rows on as they are found, rather than when all are. */
    private DuckDBConnection streaming() throws SQLException {
        DuckDBConnection own = connection.duplicate();
        try (Statement statement = own.createStatement()) {
            statement.execute("SET SESSION jdbc_stream_results = true");
        }
        return own;
    }

    /** What is asked. */
    @FunctionalInterface
    public interface Reading<T> {
        T from(DuckDBConnection connection) throws SQLException;
    }

    /** Does {@code work} in one transaction: all of it is kept, or nothing. */
    public void together(Work work) throws SQLException {
        // By statement, because a connection duplicated meanwhile would inherit the driver's manual commit and never
        // see what is new.
        run("BEGIN TRANSACTION");
        try {
            work.run();
            run("COMMIT");
        } catch (SQLException | RuntimeException e) {
            run("ROLLBACK");
            throw e;
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
            for (DuckDBConnection reader : readers) {
                reader.close();
            }
            for (DuckDBConnection stream : streams) {
                stream.close();
            }
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
