package org.entente.ledger.internal;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/** Every table that rows are on their way into; all arrive on close. */
public final class Tables implements AutoCloseable {

    private final DuckDBConnection connection;
    private final Map<String, Rows> open = new LinkedHashMap<>();

    public Tables(DuckDBConnection connection) {
        this.connection = connection;
    }

    public Rows table(String name) throws SQLException {
        Rows rows = open.get(name);
        if (rows == null) {
            rows = new Rows(connection, name);
            open.put(name, rows);
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        for (Rows rows : open.values()) {
            rows.close();
        }
    }
}
