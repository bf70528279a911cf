package org.entente.ledger.internal.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.EventCount;
import org.entente.ledger.EventQuery;
import org.entente.ledger.MonthlyCount;
import org.entente.model.Quad;

/** Events, counted. */
public final class Counts {

    private Counts() {}

    /** By one thing, the most frequent first; months and years in their order. */
    public static List<EventCount> by(DuckDBConnection connection, EventQuery query, EventCount.By by)
            throws SQLException {
        EventRows all = EventRows.of(connection, query.page(EventQuery.NO_LIMIT, 0));
        boolean time = by == EventCount.By.MONTH || by == EventCount.By.YEAR;
        String sql = all.over(
                        "SELECT coalesce((%s)::VARCHAR, '-') AS value, count(*), avg(score) FROM %%s GROUP BY value ORDER BY %s"
                                .formatted(column(by), time ? "value" : "2 DESC, value"))
                + (query.limit() == EventQuery.NO_LIMIT ? "" : " LIMIT " + query.limit());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            all.bind(statement);
            List<EventCount> counts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.add(new EventCount(rows.getString(1), rows.getLong(2), rows.getDouble(3)));
                }
            }
            return counts;
        }
    }

    private static String column(EventCount.By by) {
        return switch (by) {
            case TYPE -> "type";
            case QUAD -> "quad";
            case STATUS -> "status";
            case SOURCE -> "source";
            case MONTH -> "strftime(date, '%%Y-%%m')";
            case YEAR -> "year(date)";
            case DYAD ->
                "CASE WHEN actor_country < recipient_country THEN actor_country || '-' || recipient_country WHEN actor_country > recipient_country THEN recipient_country || '-' || actor_country END";
            case ACTOR -> "coalesce(actor_country, actor)";
            case RECIPIENT -> "coalesce(recipient_country, recipient)";
        };
    }

    /** How many events a query wants, whatever its page. */
    public static long all(DuckDBConnection connection, EventQuery query) throws SQLException {
        EventRows all = EventRows.of(connection, query.page(EventQuery.NO_LIMIT, 0));
        try (PreparedStatement statement = connection.prepareStatement(all.over("SELECT count(*) FROM %s"))) {
            all.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Actual events between countries, by month, direction and class. */
    public static List<MonthlyCount> monthly(DuckDBConnection connection, EventQuery query) throws SQLException {
        EventRows all = EventRows.of(connection, Dimensions.actual(query).page(EventQuery.NO_LIMIT, 0));
        String sql = all.over("""
                SELECT date_trunc('month', date)::DATE AS month, actor_country, recipient_country, quad,
                    sum(reports)::BIGINT, count(*), avg(score)
                FROM (
                    SELECT date, source, actor, actor_country, recipient, recipient_country, type, quad,
                        avg(score) AS score, count(*) AS reports
                    FROM %s
                    WHERE quad IS NOT NULL AND actor_country <> recipient_country AND precision = 'DAY' AND date IS NOT NULL
                    GROUP BY ALL
                )
                GROUP BY ALL
                ORDER BY ALL
                """);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            all.bind(statement);
            List<MonthlyCount> months = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    months.add(new MonthlyCount(
                            YearMonth.from(rows.getObject(1, LocalDate.class)),
                            rows.getString(2),
                            rows.getString(3),
                            Quad.values()[rows.getInt(4) - 1],
                            rows.getLong(5),
                            rows.getLong(6),
                            rows.getDouble(7)));
                }
            }
            return months;
        }
    }
}
