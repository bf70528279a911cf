package org.entente.ledger.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** The rows that SQL finds. */
final class Answers {

    private Answers() {}

    /** What a row becomes. */
    interface Form<T> {
        T of(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(DuckDBConnection connection, String sql, Form<T> form) throws SQLException {
        List<T> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(form.of(row));
            }
        }
        return found;
    }
}
