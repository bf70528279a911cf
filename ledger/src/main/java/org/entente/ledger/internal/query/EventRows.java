package org.entente.ledger.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.CodedEvent;
import org.entente.ledger.EventQuery;
import org.entente.ledger.internal.Schema;
import org.entente.model.PloverType;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** The events that a query wants, of what was imported, of what was read and of what is attached, in one order. */
public final class EventRows {

    private final EventQuery query;
    private final String events;

    private EventRows(EventQuery query, String events) {
        this.query = query;
        this.events = events;
    }

    public static EventRows of(DuckDBConnection connection, EventQuery query) throws SQLException {
        Conditions coded = new Dimensions(connection).rows(query);
        Conditions named = named(query);
        String imported = Schema.resource("coded-events.sql")
                .replace(
                        "/*CODED*/coded",
                        "(SELECT * FROM coded WHERE %s %s)".formatted(coded.sql(), first(query, "day", "batch, line")));
        String others = "SELECT * FROM (%s) WHERE %s %s"
                .formatted(
                        Schema.newsAndAttached(connection),
                        named.sql(),
                        first(query, "date", "dispatch, starts, actor, recipient"));
        return new EventRows(query, "(%s) UNION ALL BY NAME (%s)".formatted(imported, others));
    }

    /** No part need give more than the page and what lies before it. */
    private static String first(EventQuery query, String day, String then) {
        return query.limit() == EventQuery.NO_LIMIT
                ? ""
                : "ORDER BY %s, %s LIMIT %d".formatted(day(query, day), then, query.limit() + query.offset());
    }

    private static String day(EventQuery query, String column) {
        return column + (query.newestFirst() ? " DESC" : " ASC") + " NULLS LAST";
    }

    /** The rows, in the columns of the view {@code events}. */
    public String sql() {
        return "SELECT * FROM (%s) ORDER BY %s, batch, line, dispatch, starts, actor, recipient%s%s"
                .formatted(
                        events,
                        day(query, "date"),
                        query.limit() == EventQuery.NO_LIMIT ? "" : " LIMIT " + query.limit(),
                        query.offset() == 0 ? "" : " OFFSET " + query.offset());
    }

    /** SQL for all rows wanted, in no order. */
    String all() {
        return events;
    }

    /** Hands each event on. */
    public void each(DuckDBConnection connection, Consumer<CodedEvent> found) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql())) {
            while (rows.next()) {
                found.accept(event(rows));
            }
        }
    }

    static CodedEvent event(ResultSet row) throws SQLException {
        String type = row.getString("type");
        return new CodedEvent(
                row.getString("event"),
                row.getObject("date", LocalDate.class),
                row.getString("actor"),
                row.getString("actor_country"),
                row.getString("recipient"),
                row.getString("recipient_country"),
                type == null ? null : PloverType.valueOf(type),
                row.getString("mode"),
                Status.valueOf(row.getString("status")),
                row.getDouble("score"),
                row.getString("source"),
                row.getString("cameo"),
                row.getDouble("confidence"),
                String.valueOf(row.getString("origin")),
                row.getString("link"),
                row.getString("words"));
    }

    /** The query over columns that hold names. */
    static Conditions named(EventQuery query) {
        Conditions rows = new Conditions()
                .where("(actor_country = ? OR actor = ?)", query.actor())
                .where("(recipient_country = ? OR recipient = ?)", query.recipient())
                .where("(actor_country = ? OR recipient_country = ? OR actor = ? OR recipient = ?)", query.party())
                .oneOf("type", query.types())
                .oneOf("status", query.statuses())
                .where("source = ?", query.source())
                .where("date >= ?", query.from())
                .where("date < ?", query.to())
                .where("confidence >= ?", query.confidence() > 0 ? query.confidence() : null);
        if (query.dyad() != null) {
            String[] both = {query.dyad().a(), query.dyad().b()};
            for (String country : both) {
                rows.with("(actor_country = ? OR recipient_country = ?)", country);
            }
            rows.with("actor_country <> recipient_country");
        }
        if (!query.quads().isEmpty()) {
            rows.oneOfNumbers("quad", query.quads().stream().map(Quad::number).toList());
        }
        return context(rows, query.context() == null ? null : query.context().label());
    }

    private static Conditions context(Conditions rows, @Nullable String label) {
        return rows.where("list_contains(string_split(contexts, ','), ?)", label);
    }
}
