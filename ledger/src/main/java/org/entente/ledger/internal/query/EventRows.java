package org.entente.ledger.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.CodedEvent;
import org.entente.ledger.EventQuery;
import org.entente.ledger.internal.Answers;
import org.entente.ledger.internal.Schema;
import org.entente.model.PloverType;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** The events that a query wants, of what was imported, of what was read and of what is attached, in one order. */
public final class EventRows {

    /** A page of at most so many rows is fetched row by row, once it is known which they are. */
    private static final long PAGE = 1_000;

    private final EventQuery query;
    private final String events;

    /** What of {@code events} is wanted, as SQL; empty for all. */
    private final String cut;

    private EventRows(EventQuery query, String events, String cut) {
        this.query = query;
        this.events = events;
        this.cut = cut;
    }

    public static EventRows of(DuckDBConnection connection, EventQuery query) throws SQLException {
        String coded = new Dimensions(connection).rows(query).sql();
        String others = Schema.newsAndAttachedIfAny(connection);
        if (query.limit() != EventQuery.NO_LIMIT && query.limit() <= PAGE) {
            return page(connection, query, coded, others);
        }
        String first = query.limit() == EventQuery.NO_LIMIT ? "" : " LIMIT " + (query.limit() + query.offset());
        String imported = coded(
                "SELECT * FROM coded WHERE %s%s".formatted(coded, first.isEmpty() ? "" : orderOfCoded(query) + first));
        String named = others.isEmpty()
                ? ""
                : " UNION ALL BY NAME (SELECT * FROM (%s) WHERE %s%s)"
                        .formatted(others, named(query).sql(), first.isEmpty() ? "" : orderOfOthers(query) + first);
        return new EventRows(
                query,
                "(%s)%s".formatted(imported, named),
                (query.limit() == EventQuery.NO_LIMIT ? "" : " LIMIT " + query.limit())
                        + (query.offset() == 0 ? "" : " OFFSET " + query.offset()));
    }

    /** Where a page's imported rows lie is found by narrow columns; only then are the wide ones read, of those rows alone. */
    private static EventRows page(DuckDBConnection connection, EventQuery query, String coded, String others)
            throws SQLException {
        long most = query.limit() + query.offset();
        List<Places.Place> all = new ArrayList<>(new Places(connection, query, coded).first(most));
        if (!others.isEmpty()) {
            String named = "SELECT date FROM (%s) WHERE %s%s LIMIT %d"
                    .formatted(others, named(query).sql(), orderOfOthers(query), most);
            all.addAll(Answers.list(
                    connection,
                    named,
                    row -> new Places.Place(row.getObject(1, LocalDate.class), Places.NOT_IMPORTED)));
            // Of a day those that were imported come first, as they do here.
            Comparator<LocalDate> days = query.newestFirst() ? Comparator.reverseOrder() : Comparator.naturalOrder();
            all.sort(Comparator.comparing(Places.Place::day, Comparator.nullsLast(days)));
        }
        List<Long> places = all.stream().limit(most).map(Places.Place::row).toList();
        int begin = (int) Math.min(query.offset(), places.size());
        List<Long> page = places.subList(begin, places.size());
        String events = "(%s)"
                .formatted(coded(rows(page.stream()
                        .filter(row -> row != Places.NOT_IMPORTED)
                        .sorted()
                        .toList())));
        long named = page.stream().filter(row -> row == Places.NOT_IMPORTED).count();
        if (named > 0) {
            long before = places.subList(0, begin).stream()
                    .filter(row -> row == Places.NOT_IMPORTED)
                    .count();
            events += " UNION ALL BY NAME (SELECT * FROM (%s) WHERE %s%s LIMIT %d OFFSET %d)"
                    .formatted(others, named(query).sql(), orderOfOthers(query), named, before);
        }
        return new EventRows(query, events, "");
    }

    /** SQL for rows by where they lie. The span is named too, for only then are the parts of the table that hold none of them passed over. */
    private static String rows(List<Long> places) {
        return places.isEmpty()
                ? "SELECT * FROM coded WHERE false"
                : "SELECT * FROM coded WHERE rowid BETWEEN %d AND %d AND rowid IN (%s)"
                        .formatted(
                                places.getFirst(),
                                places.getLast(),
                                places.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    /** SQL for the rows that were not imported, in no order; an empty text where there are none. */
    static String others(DuckDBConnection connection, EventQuery query) throws SQLException {
        String others = Schema.newsAndAttachedIfAny(connection);
        return others.isEmpty()
                ? ""
                : "SELECT * FROM (%s) WHERE %s".formatted(others, named(query).sql());
    }

    private static String coded(String rows) {
        return Schema.resource("coded-events.sql").replace("/*CODED*/coded", "(" + rows + ")");
    }

    static String orderOfCoded(EventQuery query) {
        return " ORDER BY %s, batch, line, rowid".formatted(day(query, "day"));
    }

    private static String orderOfOthers(EventQuery query) {
        return " ORDER BY %s, dispatch, starts, actor, recipient, event".formatted(day(query, "date"));
    }

    private static String day(EventQuery query, String column) {
        return column + (query.newestFirst() ? " DESC" : " ASC") + " NULLS LAST";
    }

    /** The rows, in the columns of the view {@code events}. */
    public String sql() {
        return "SELECT * FROM (%s) ORDER BY %s, batch, line, dispatch, starts, actor, recipient%s"
                .formatted(events, day(query, "date"), cut);
    }

    /** SQL for all rows wanted, in no order. */
    String all() {
        return events;
    }

    /** Hands each event on. */
    public void each(DuckDBConnection connection, Consumer<CodedEvent> found) throws SQLException {
        Answers.each(connection, sql(), row -> found.accept(event(row)));
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
