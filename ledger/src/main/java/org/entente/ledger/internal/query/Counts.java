package org.entente.ledger.internal.query;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Edge;
import org.entente.ledger.EventCount;
import org.entente.ledger.EventQuery;
import org.entente.ledger.MonthlyCount;
import org.entente.ledger.internal.Answers;
import org.entente.ledger.internal.Attached;
import org.entente.model.Quad;

/** Events, counted. Pages are passed over, but for the limit of {@link #by}. */
public final class Counts {

    /** The numbers of an imported row by which events can be counted. */
    private static final List<String> COUNTED =
            List.of("day", "actor_country", "recipient_country", "actor", "recipient");

    private Counts() {}

    private static String all(DuckDBConnection connection, EventQuery query) throws SQLException {
        return EventRows.of(connection, query.page(EventQuery.NO_LIMIT, 0)).all();
    }

    /** By one thing, the most frequent first; months and years in their order. */
    public static List<EventCount> by(DuckDBConnection connection, EventQuery query, EventCount.By by)
            throws SQLException {
        boolean time = by == EventCount.By.MONTH || by == EventCount.By.YEAR;
        String sql =
                "SELECT coalesce((%s)::VARCHAR, '-') AS value, sum(events)::BIGINT, sum(events * score) / sum(events) FROM (%s) GROUP BY value ORDER BY %s %s"
                        .formatted(
                                column(by),
                                summed(connection, query, kept(by)),
                                time ? "value" : "2 DESC, value",
                                query.limit() == EventQuery.NO_LIMIT ? "" : "LIMIT " + query.limit());
        return Answers.list(connection, sql, row -> new EventCount(row.getString(1), row.getLong(2), row.getDouble(3)));
    }

    /** Events with how many there are of each, imported rows summed by their numbers before these get names; of other columns than {@code kept} nothing is known. */
    private static String summed(DuckDBConnection connection, EventQuery query, List<String> kept) throws SQLException {
        String columns = COUNTED.stream()
                .map(column -> kept.contains(column)
                        ? column
                        : "NULL::%s AS %s".formatted(column.equals("day") ? "DATE" : "INTEGER", column))
                .collect(Collectors.joining(", "));
        String imported =
                """
                SELECT k.type, k.quad, k.status, k.source, k.score, c.day AS date, ac.code AS actor_country,
                    rc.code AS recipient_country, a.name AS actor, r.name AS recipient, c.events
                FROM (SELECT coding, %s, count(*) AS events FROM coded WHERE %s GROUP BY ALL) c
                JOIN coding k ON k.coding = c.coding
                LEFT JOIN entity a ON a.entity = c.actor
                LEFT JOIN entity r ON r.entity = c.recipient
                LEFT JOIN country ac ON ac.country = c.actor_country
                LEFT JOIN country rc ON rc.country = c.recipient_country
                """.formatted(columns, new Dimensions(connection).rows(query).sql());
        String others = EventRows.others(connection, query);
        return others.isEmpty() ? imported : """
                (%s) UNION ALL BY NAME
                (SELECT type, quad, status, source, score, date, actor_country, recipient_country, actor, recipient, 1 AS events FROM (%s))
                """.formatted(imported, others);
    }

    private static List<String> kept(EventCount.By by) {
        return switch (by) {
            case TYPE, QUAD, STATUS, SOURCE -> List.of();
            case MONTH, YEAR -> List.of("day");
            case DYAD -> List.of("actor_country", "recipient_country");
            case ACTOR -> List.of("actor_country", "actor");
            case RECIPIENT -> List.of("recipient_country", "recipient");
        };
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
        String others = EventRows.others(connection, query);
        return Answers.list(
                        connection,
                        "SELECT (SELECT count(*) FROM coded WHERE %s) + %s"
                                .formatted(
                                        new Dimensions(connection).rows(query).sql(),
                                        others.isEmpty() ? "0" : "(SELECT count(*) FROM (%s))".formatted(others)),
                        row -> row.getLong(1))
                .getFirst();
    }

    /** Who did how much to whom: countries where they are known, else actors by name. */
    public static List<Edge> network(DuckDBConnection connection, EventQuery query) throws SQLException {
        String sql = """
                SELECT coalesce(actor_country, actor) AS source, coalesce(recipient_country, recipient) AS target,
                    sum(events)::BIGINT, sum(events * score) / sum(events)
                FROM (SELECT * EXCLUDE (source) FROM (%s))
                WHERE coalesce(actor_country, actor) <> coalesce(recipient_country, recipient)
                GROUP BY 1, 2
                ORDER BY 1, 2
                """.formatted(summed(connection, query, COUNTED.subList(1, COUNTED.size())));
        return Answers.list(
                connection, sql, row -> new Edge(row.getString(1), row.getString(2), row.getLong(3), row.getDouble(4)));
    }

    /** Actual events between countries, by month, direction and class. */
    public static List<MonthlyCount> monthly(DuckDBConnection connection, EventQuery query) throws SQLException {
        EventQuery actual = Dimensions.actual(query);
        // An attached folder may hold what was imported too, which then counts once.
        String sums = Attached.all(connection).isEmpty()
                ? months(new Dimensions(connection).rows(actual), EventRows.others(connection, actual))
                : months(all(connection, actual));
        String sql = """
                SELECT month, actor_country, recipient_country, quad, sum(raw)::BIGINT, sum(filtered)::BIGINT,
                    sum(score) / sum(filtered)
                FROM (%s)
                GROUP BY ALL
                ORDER BY ALL
                """.formatted(sums);
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

    /** Sums by month over imported rows and others. Of the former only numbers are compared; sides of one name and country count as one. */
    private static String months(Conditions coded, String others) {
        String imported = """
                SELECT date_trunc('month', day)::DATE AS month, ac.code AS actor_country, rc.code AS recipient_country, quad,
                    raw, filtered, score
                FROM (
                    SELECT date_trunc('month', day) AS day, actor_country, recipient_country, quad,
                        sum(reports) AS raw, count(*) AS filtered, sum(score) AS score
                    FROM (
                        SELECT c.day, k.sort, k.quad, a.side AS actor, r.side AS recipient, c.actor_country, c.recipient_country,
                            avg(k.score) AS score, count(*) AS reports
                        FROM (SELECT * FROM coded WHERE %s AND actor_country <> recipient_country) c
                        JOIN (
                            SELECT coding, quad, score, dense_rank() OVER (ORDER BY source, type) AS sort
                            FROM coding WHERE quad IS NOT NULL
                        ) k USING (coding)
                        JOIN (SELECT entity, min(entity) OVER (PARTITION BY name, country) AS side FROM entity) a ON a.entity = c.actor
                        JOIN (SELECT entity, min(entity) OVER (PARTITION BY name, country) AS side FROM entity) r ON r.entity = c.recipient
                        GROUP BY ALL
                    )
                    GROUP BY ALL
                )
                JOIN country ac ON ac.country = actor_country
                JOIN country rc ON rc.country = recipient_country
                """.formatted(coded.sql());
        return others.isEmpty() ? imported : "(%s) UNION ALL BY NAME (%s)".formatted(imported, months(others));
    }

    /** The same over rows in the columns of the view {@code events}. */
    private static String months(String events) {
        return """
                SELECT date_trunc('month', date)::DATE AS month, actor_country, recipient_country, quad,
                    sum(reports) AS raw, count(*) AS filtered, sum(score) AS score
                FROM (
                    SELECT date, source, actor, actor_country, recipient, recipient_country, type, quad,
                        avg(score) AS score, count(*) AS reports
                    FROM (%s)
                    WHERE quad IS NOT NULL AND actor_country <> recipient_country AND precision = 'DAY' AND date IS NOT NULL
                    GROUP BY ALL
                )
                GROUP BY ALL
                """.formatted(events);
    }
}
