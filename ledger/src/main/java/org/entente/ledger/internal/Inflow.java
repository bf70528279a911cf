package org.entente.ledger.internal;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.jspecify.annotations.Nullable;

/**
 * The way into a table for rows by the hundred thousand: the database asks for them column by column, and from each of its threads at once.
 *
 * <p>Cell by cell, as its appender takes them, the same rows cost more than twice as much. For one thread that files.
 */
public final class Inflow {

    /** The rows of one of the groups in which DuckDB keeps a table. */
    public static final int ROW_GROUP = 122_880;

    private static final String NAME = "inflow";

    private final Database database;
    private final Function function = new Function();
    private boolean registered;

    Inflow(Database database) {
        this.database = database;
    }

    /** Rows in the order in which they are to lie. Read by several threads at once. */
    public interface Source {

        void columns(DuckDBTableFunctionBindInfo columns) throws SQLException;

        int size();

        /** Writes some rows from the one of this index on. */
        void write(int first, int count, DuckDBDataChunkWriter columns);
    }

    /**
     * Appends all rows of a source to a table. Threads take a row group each, so that rows stay together that lie in one.
     *
     * @param cells SQL for the table's columns, made of the source's
     */
    public void append(String table, String cells, Source rows) throws SQLException {
        if (!registered) {
            register(database.connection());
            registered = true;
        }
        function.source = rows;
        try {
            database.run("INSERT INTO %s SELECT %s FROM %s()".formatted(table, cells, NAME));
        } finally {
            function.source = null;
        }
    }

    private void register(DuckDBConnection connection) throws SQLException {
        try (DuckDBTableFunctionBuilder builder = DuckDBFunctions.tableFunction()) {
            builder.withName(NAME).withFunction(function).register(connection);
        }
    }

    /** What a thread has left of the row group that it took. */
    private static final class Share {
        private int next;
        private int end;
    }

    /** The table function; its bound data are the rows, its shared state the number of the next row group. */
    private static final class Function implements DuckDBTableFunction<Source, AtomicInteger, Share> {

        private volatile @Nullable Source source;

        @Override
        public Source bind(DuckDBTableFunctionBindInfo columns) throws SQLException {
            Source rows = source;
            if (rows == null) {
                throw new SQLException("Nothing is being filed");
            }
            rows.columns(columns);
            return rows;
        }

        @Override
        public AtomicInteger init(DuckDBTableFunctionInitInfo info) {
            Source rows = info.getBindData();
            info.setMaxThreads(Math.max(1, Math.ceilDiv(rows.size(), ROW_GROUP)));
            return new AtomicInteger();
        }

        @Override
        public Share localInit(DuckDBTableFunctionInitInfo info) {
            return new Share();
        }

        @Override
        public long apply(DuckDBTableFunctionCallInfo call, DuckDBDataChunkWriter columns) {
            Source rows = call.getBindData();
            AtomicInteger nextGroup = call.getInitData();
            Share share = call.getLocalInitData();
            if (share.next == share.end) {
                share.next = Math.min(nextGroup.getAndIncrement() * ROW_GROUP, rows.size());
                share.end = Math.min(share.next + ROW_GROUP, rows.size());
            }
            int count = (int) Math.min(columns.capacity(), share.end - share.next);
            rows.write(share.next, count, columns);
            share.next += count;
            return count;
        }
    }
}
