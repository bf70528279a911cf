package org.entente.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** The rows that SQL finds, read to the end: a connection that streams takes no other question before. */
public final class Answers {

    private Answers() {}

    /** What a row becomes. */
    public interface Form<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What is done with a row. */
    public interface Look {
        void at(ResultSet row) throws SQLException;
    }

    public static <T> List<T> list(DuckDBConnection connection, String sql, Form<T> form) throws SQLException {
        List<T> found = new ArrayList<>();
        each(connection, sql, row -> found.add(form.of(row)));
        return found;
    }

    /** The same without holding them all. */
    public static void each(DuckDBConnection connection, String sql, Look look) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                look.at(row);
            }
        }
    }
}
