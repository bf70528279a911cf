package org.entente.ledger.internal.query;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Edge;
import org.entente.ledger.EventCount;
import org.entente.ledger.EventQuery;
import org.entente.ledger.MonthlyCount;
import org.entente.model.Quad;

/** Events, counted. Pages are passed over, but for the limit of {@link #by}. */
public final class Counts {

    private Counts() {}

    private static String all(DuckDBConnection connection, EventQuery query) throws SQLException {
        return EventRows.of(connection, query.page(EventQuery.NO_LIMIT, 0)).all();
    }

    /** By one thing, the most frequent first; months and years in their order. */
    public static List<EventCount> by(DuckDBConnection connection, EventQuery query, EventCount.By by)
            throws SQLException {
        boolean time = by == EventCount.By.MONTH || by == EventCount.By.YEAR;
        String sql =
                "SELECT coalesce((%s)::VARCHAR, '-') AS value, count(*), avg(score) FROM (%s) GROUP BY value ORDER BY %s %s"
                        .formatted(
                                column(by),
                                all(connection, query),
                                time ? "value" : "2 DESC, value",
                                query.limit() == EventQuery.NO_LIMIT ? "" : "LIMIT " + query.limit());
        return Answers.list(connection, sql, row -> new EventCount(row.getString(1), row.getLong(2), row.getDouble(3)));
    }

    private static String column(EventCount.By by) {
        return switch (by) {
            case TYPE -> "type";
            case QUAD -> "quad";
            case STATUS -> "status";
            case SOURCE -> "source";
            case MONTH -> "strftime(date, '%Y-%m')";
            case YEAR -> "year(date)";
            case DYAD ->
                "CASE WHEN actor_country < recipient_country THEN actor_country || '-' || recipient_country WHEN actor_country > recipient_country THEN recipient_country || '-' || actor_country END";
            case ACTOR -> "coalesce(actor_country, actor)";
            case RECIPIENT -> "coalesce(recipient_country, recipient)";
        };
    }

    /** How many events a query wants. */
    public static long count(DuckDBConnection connection, EventQuery query) throws SQLException {
        return Answers.list(
                        connection,
                        "SELECT count(*) FROM (%s)".formatted(all(connection, query)),
                        row -> row.getLong(1))
                .getFirst();
    }

    /** Who did how much to whom: countries where they are known, else actors by name. */
    public static List<Edge> network(DuckDBConnection connection, EventQuery query) throws SQLException {
        String sql = """
                SELECT coalesce(actor_country, actor) AS source, coalesce(recipient_country, recipient) AS target,
                    count(*), avg(score)
                FROM (%s)
                WHERE source IS NOT NULL AND target IS NOT NULL AND source <> target
                GROUP BY 1, 2
                ORDER BY 1, 2
                """.formatted(all(connection, query));
        return Answers.list(
                connection, sql, row -> new Edge(row.getString(1), row.getString(2), row.getLong(3), row.getDouble(4)));
    }

    /** Actual events between countries, by month, direction and class. */
    public static List<MonthlyCount> monthly(DuckDBConnection connection, EventQuery query) throws SQLException {
        String sql = """
                SELECT date_trunc('month', date)::DATE AS month, actor_country, recipient_country, quad,
                    sum(reports)::BIGINT, count(*), avg(score)
                FROM (
                    SELECT date, source, actor, actor_country, recipient, recipient_country, type, quad,
                        avg(score) AS score, count(*) AS reports
                    FROM (%s)
                    WHERE quad IS NOT NULL AND actor_country <> recipient_country AND precision = 'DAY' AND date IS NOT NULL
                    GROUP BY ALL
                )
                GROUP BY ALL
                ORDER BY ALL
                """.formatted(all(connection, Dimensions.actual(query)));
        return Answers.list(
                connection,
                sql,
                row -> new MonthlyCount(
                        YearMonth.from(row.getObject(1, LocalDate.class)),
                        row.getString(2),
                        row.getString(3),
                        Quad.values()[row.getInt(4) - 1],
                        row.getLong(5),
                        row.getLong(6),
                        row.getDouble(7)));
    }
}
