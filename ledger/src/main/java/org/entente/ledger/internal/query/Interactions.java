package org.entente.ledger.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.EventQuery;
import org.entente.ledger.Interaction;
import org.entente.ledger.internal.Schema;
import org.entente.model.PloverType;

/** Actual events between two different countries, by day. Of imported rows only numbers are read. */
public final class Interactions {

    private Interactions() {}

    public static void each(DuckDBConnection connection, EventQuery query, Consumer<Interaction> found)
            throws SQLException {
        EventQuery actual = Dimensions.actual(query);
        Dimensions dimensions = new Dimensions(connection);
        Map<Integer, Dimensions.Coding> codings = dimensions.actual();
        Map<Integer, String> countries = dimensions.countries();
        Conditions coded = dimensions
                .rows(actual)
                .with("actor_country <> recipient_country")
                .oneOfNumbers("coding", codings.keySet());
        Conditions named = EventRows.named(actual)
                .with("actor_country <> recipient_country")
                .with("type IS NOT NULL")
                .with("date IS NOT NULL");
        String sql = """
            SELECT day - DATE '1970-01-01', batch, line, actor_country, recipient_country, coding,
                NULL, NULL, NULL, NULL, NULL, NULL
            FROM coded WHERE %s
            UNION ALL
            SELECT date - DATE '1970-01-01', NULL, NULL, NULL, NULL, NULL,
                event, actor_country, recipient_country, type, score, source
            FROM (%s) WHERE %s
            ORDER BY 1, 2, 3, 7
            """.formatted(coded.sql(), Schema.newsAndAttached(connection), named.sql());
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            LocalDate day = LocalDate.EPOCH;
            while (row.next()) {
                long number = row.getLong(1);
                day = day.toEpochDay() == number ? day : LocalDate.ofEpochDay(number);
                found.accept(row.getString(7) == null ? coded(row, day, codings, countries) : named(row, day));
            }
        }
    }

    private static Interaction coded(
            ResultSet row, LocalDate day, Map<Integer, Dimensions.Coding> codings, Map<Integer, String> countries)
            throws SQLException {
        Dimensions.Coding coding = Objects.requireNonNull(codings.get(row.getInt(6)));
        return new Interaction(
                row.getInt(2) + ":" + row.getInt(3),
                day,
                Objects.requireNonNull(countries.get(row.getInt(4))),
                Objects.requireNonNull(countries.get(row.getInt(5))),
                coding.type(),
                coding.score(),
                coding.source());
    }

    private static Interaction named(ResultSet row, LocalDate day) throws SQLException {
        return new Interaction(
                row.getString(7),
                day,
                row.getString(8),
                row.getString(9),
                PloverType.valueOf(row.getString(10)),
                row.getDouble(11),
                row.getString(12));
    }
}
