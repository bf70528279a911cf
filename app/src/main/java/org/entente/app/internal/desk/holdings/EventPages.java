package org.entente.app.internal.desk.holdings;

import static org.entente.app.internal.desk.holdings.Where.quoted;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.app.internal.desk.holdings.Holdings.EventFilter;
import org.entente.app.internal.desk.holdings.Holdings.EventRow;
import org.entente.app.internal.desk.holdings.Holdings.Facet;
import org.entente.app.internal.desk.holdings.Holdings.Slice;
import org.entente.ledger.EventCount;
import org.entente.ledger.EventQuery;
import org.entente.ledger.Ledger;
import org.entente.ledger.TableReader;
import org.entente.model.Dyad;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Pages of events. What a filter asks is an event query, but for words and for states that go by several codes, which are asked in SQL.
 */
final class EventPages {

    private static final long FACETS = 30;

    private final Supplier<Ledger> ledger;
    private final Joined joined;

    EventPages(Supplier<Ledger> ledger, Joined joined) {
        this.ledger = ledger;
        this.joined = joined;
    }

    Slice<EventRow> page(EventFilter filter, int limit, int offset) {
        EventQuery query = query(filter);
        Rows rows = new Rows();
        long total;
        if (query != null) {
            total = ledger.get().count(query);
            ledger.get().events(query.page(limit, offset), rows);
        } else {
            String sql = sql(filter);
            long[] count = new long[1];
            ledger.get().sql("SELECT count(*) AS total FROM (%s)".formatted(sql), new TableReader() {
                @Override
                public void columns(List<String> names) {}

                @Override
                public void row(List<@Nullable Object> cells) {
                    count[0] = ((Number) Objects.requireNonNull(cells.getFirst())).longValue();
                }
            });
            total = count[0];
            ledger.get()
                    .sql(
                            "%s ORDER BY date DESC NULLS LAST, batch, line, dispatch, starts, actor, recipient LIMIT %d OFFSET %d"
                                    .formatted(sql, limit, offset),
                            rows);
        }
        return new Slice<>(total, rows.told());
    }

    List<Facet> facets(EventFilter filter) {
        EventQuery query = query(filter);
        List<Facet> facets = new ArrayList<>();
        for (EventCount.By by : List.of(EventCount.By.TYPE, EventCount.By.STATUS, EventCount.By.SOURCE)) {
            String column = by.name().toLowerCase(java.util.Locale.ROOT);
            if (query != null) {
                ledger.get().counts(query.page(FACETS, 0), by).stream()
                        .filter(count -> !count.value().equals("-"))
                        .forEach(count -> facets.add(new Facet(column, count.value(), count.events())));
            } else {
                boolean[] head = {true};
                ledger.get()
                        .sql(
                                "SELECT %1$s, count(*) FROM (%2$s) WHERE %1$s IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT %3$d"
                                        .formatted(column, sql(filter), FACETS),
                                (List<String> row) -> {
                                    if (!head[0]) {
                                        facets.add(new Facet(column, row.get(0), Long.parseLong(row.get(1))));
                                    }
                                    head[0] = false;
                                });
            }
        }
        return facets;
    }

    /** Writes what a filter wants as a Parquet file. */
    void parquet(EventFilter filter, Path file) {
        EventQuery query = query(filter);
        if (query != null) {
            ledger.get().eventsParquet(query, file);
        } else {
            ledger.get().sqlParquet(sql(filter), file);
        }
    }

    /** The filter as a query, or null where only SQL can say it. */
    private @Nullable EventQuery query(EventFilter filter) {
        if (filter.words() != null || hasOlderCode(filter.a()) || hasOlderCode(filter.b())) {
            return null;
        }
        EventQuery query = EventQuery.all()
                .between(filter.from(), filter.to() == null ? null : filter.to().plusDays(1));
        query = filter.type() == null ? query : query.ofTypes(Set.of(PloverType.valueOf(filter.type())));
        query = filter.status() == null ? query : query.with(Set.of(Status.valueOf(filter.status())));
        query = filter.source() == null ? query : query.from(filter.source());
        String one = filter.a() != null ? filter.a() : filter.b();
        if (one == null) {
            return query;
        }
        return filter.a() != null && filter.b() != null
                ? query.of(new Dyad(filter.a(), filter.b()))
                : query.ofParty(one);
    }

    /** Whether events are held of a state that another goes on from. */
    private boolean hasOlderCode(@Nullable String state) {
        return state != null
                && joined.codes(state).stream()
                        .anyMatch(code -> !code.equals(state)
                                && ledger.get().count(EventQuery.all().ofParty(code)) > 0);
    }

    private String sql(EventFilter filter) {
        Where where = new Where()
                .equal("type", filter.type())
                .equal("status", filter.status())
                .equal("source", filter.source())
                .within("date", filter.from(), filter.to())
                .holds("words", filter.words());
        String actor = joined.sql("actor_country");
        String recipient = joined.sql("recipient_country");
        if (filter.a() != null && filter.b() != null) {
            String a = quoted(filter.a());
            String b = quoted(filter.b());
            where.and("((%1$s = %3$s AND %2$s = %4$s) OR (%1$s = %4$s AND %2$s = %3$s))"
                    .formatted(actor, recipient, a, b));
        } else {
            where.any(filter.a() != null ? filter.a() : filter.b(), actor, recipient, "actor", "recipient");
        }
        return "SELECT * FROM events" + where;
    }

    /** Rows in the columns of the view {@code events}, as the desk shows them. */
    private final class Rows implements TableReader {

        private final Map<String, Integer> places = new HashMap<>();
        private final List<List<@Nullable Object>> rows = new ArrayList<>();

        @Override
        public void columns(List<String> names) {
            for (int i = 0; i < names.size(); i++) {
                places.put(names.get(i), i);
            }
        }

        @Override
        public void row(List<@Nullable Object> cells) {
            rows.add(cells);
        }

        private @Nullable Object cell(List<@Nullable Object> row, String column) {
            return row.get(Objects.requireNonNull(places.get(column), column));
        }

        private @Nullable String text(List<@Nullable Object> row, String column) {
            Object cell = cell(row, column);
            return cell == null ? null : cell.toString();
        }

        private @Nullable Integer place(List<@Nullable Object> row, String column) {
            return cell(row, column) instanceof Number number ? number.intValue() : null;
        }

        private double number(List<@Nullable Object> row, String column) {
            return cell(row, column) instanceof Number number ? number.doubleValue() : 0;
        }

        List<EventRow> told() {
            Map<String, String> names = names();
            return rows.stream().map(row -> told(row, names)).toList();
        }

        private EventRow told(List<@Nullable Object> row, Map<String, String> names) {
            String dispatch = text(row, "dispatch");
            String actor = text(row, "actor");
            String recipient = text(row, "recipient");
            return new EventRow(
                    text(row, "date"),
                    actor,
                    names.get(dispatch + " " + actor),
                    today(text(row, "actor_country")),
                    recipient,
                    names.get(dispatch + " " + recipient),
                    today(text(row, "recipient_country")),
                    text(row, "type"),
                    text(row, "mode"),
                    String.valueOf(text(row, "status")),
                    number(row, "score"),
                    String.valueOf(text(row, "source")),
                    text(row, "cameo"),
                    number(row, "confidence"),
                    dispatch,
                    place(row, "sentence"),
                    place(row, "starts"),
                    place(row, "ends"),
                    text(row, "words"),
                    text(row, "link"),
                    text(row, "origin"));
        }

        private @Nullable String today(@Nullable String country) {
            return country == null ? null : joined.code(country);
        }

        /** How the dispatches of these rows call the actors. */
        private Map<String, String> names() {
            String dispatches = rows.stream()
                    .map(row -> text(row, "dispatch"))
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(Where::quoted)
                    .collect(Collectors.joining(", "));
            Map<String, String> names = new HashMap<>();
            if (!dispatches.isEmpty()) {
                ledger.get()
                        .sql(
                                "SELECT dispatch || ' ' || actor, name FROM actor WHERE dispatch IN (%s)"
                                        .formatted(dispatches),
                                (List<String> row) -> names.put(row.get(0), row.get(1)));
            }
            return names;
        }
    }
}
