package org.entente.ledger.internal.account;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.internal.Answers;
import org.entente.model.Citation;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** One dispatch's rows of any table, in the order in which they were filed. */
final class Entries {

    private final DuckDBConnection connection;
    private final String dispatch;

    Entries(DuckDBConnection connection, String dispatch) {
        this.connection = connection;
        this.dispatch = dispatch;
    }

    <T> List<T> all(String table, Answers.Form<T> form) throws SQLException {
        return where(table, "true", null, form);
    }

    /** The rows whose {@code column} is {@code value}. */
    <T> List<T> of(String table, String column, String value, Answers.Form<T> form) throws SQLException {
        return where(table, column + " = ?", value, form);
    }

    private <T> List<T> where(String table, String condition, @Nullable String value, Answers.Form<T> form)
            throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT * FROM %s WHERE dispatch = ? AND %s ORDER BY rowid".formatted(table, condition))) {
            statement.setString(1, dispatch);
            if (value != null) {
                statement.setString(2, value);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(form.of(row));
                }
            }
        }
        return found;
    }

    Citation citation(ResultSet row) throws SQLException {
        return new Citation(dispatch, row.getInt("sentence"), row.getInt("starts"), row.getInt("ends"));
    }

    static @Nullable When when(ResultSet row, String day, String precision) throws SQLException {
        LocalDate from = row.getObject(day, LocalDate.class);
        return from == null ? null : new When(from, When.Precision.valueOf(row.getString(precision)));
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
