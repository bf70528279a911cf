package org.entente.ledger.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.ledger.CodedEvent;
import org.entente.ledger.EventQuery;
import org.entente.model.PloverType;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** Event queries as SQL over the view {@code coded_event}. */
public final class Queries {

    private static final String COLUMNS = """
            e.day, e.actor, e.actor_country, e.recipient, e.recipient_country, e.type, e.mode, e.status, e.score,
            e.source, e.cameo, e.confidence,
            coalesce(b.file || ':' || e.line, e.dispatch || '#' || e.sentence || ':' || e.starts || '-' || e.ends, e.source),
            coalesce(f.link, d.link), e.words
            """;

    private Queries() {}

    /** Hands every event that the query wants to {@code found}, in its order. */
    public static void events(Database database, EventQuery query, Consumer<CodedEvent> found) throws SQLException {
        List<Object> values = new ArrayList<>();
        String order = query.newestFirst() ? "DESC" : "ASC";
        String sorted = "ORDER BY day %s NULLS LAST, batch, line, dispatch, starts, actor, recipient".formatted(order);
        String page = query.limit() == EventQuery.NO_LIMIT && query.offset() == 0
                ? ""
                : "LIMIT %s OFFSET %d"
                        .formatted(
                                query.limit() == EventQuery.NO_LIMIT ? "ALL" : Long.toString(query.limit()),
                                query.offset());
        String sql = "SELECT %s FROM (SELECT * FROM coded_event %s %s %s) e LEFT JOIN batch b ON b.batch = e.batch "
                        .formatted(COLUMNS, where(query, values), sorted, page)
                + "LEFT JOIN reference f ON f.batch = e.batch AND f.reference = e.reference "
                + "LEFT JOIN dispatch d ON d.dispatch = e.dispatch "
                + sorted.replace("day", "e.day")
                        .replace("batch", "e.batch")
                        .replace("line", "e.line")
                        .replace("dispatch", "e.dispatch");
        try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.accept(event(rows));
                }
            }
        }
    }

    private static CodedEvent event(ResultSet row) throws SQLException {
        String type = row.getString(6);
        return new CodedEvent(
                row.getObject(1, LocalDate.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                type == null ? null : PloverType.valueOf(type),
                row.getString(7),
                Status.valueOf(row.getString(8)),
                row.getDouble(9),
                row.getString(10),
                row.getString(11),
                row.getDouble(12),
                row.getString(13),
                row.getString(14),
                row.getString(15));
    }

    private static String where(EventQuery query, List<Object> values) {
        List<String> all = new ArrayList<>();
        side(all, values, query.actor(), "actor");
        side(all, values, query.recipient(), "recipient");
        if (query.party() != null) {
            all.add("(actor_country = ? OR recipient_country = ? OR actor = ? OR recipient = ?)");
            values.addAll(List.of(query.party(), query.party(), query.party(), query.party()));
        }
        if (query.dyad() != null) {
            String a = query.dyad().a();
            String b = query.dyad().b();
            all.add("((actor_country = ? AND recipient_country = ?) OR (actor_country = ? AND recipient_country = ?))");
            values.addAll(List.of(a, b, b, a));
        }
        names(all, "type", query.types());
        names(all, "status", query.statuses());
        if (!query.quads().isEmpty()) {
            all.add("quad IN (%s)"
                    .formatted(query.quads().stream()
                            .map(Quad::number)
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "))));
        }
        if (query.context() != null) {
            all.add("list_contains(string_split(contexts, ','), ?)");
            values.add(query.context().label());
        }
        equal(all, values, "source = ?", query.source());
        equal(all, values, "day >= ?", query.from());
        equal(all, values, "day < ?", query.to());
        if (query.confidence() > 0) {
            equal(all, values, "confidence >= ?", query.confidence());
        }
        return all.isEmpty() ? "" : "WHERE " + String.join(" AND ", all);
    }

    private static void side(List<String> all, List<Object> values, @Nullable String wanted, String side) {
        if (wanted != null) {
            all.add("(%s_country = ? OR %s = ?)".formatted(side, side));
            values.add(wanted);
            values.add(wanted);
        }
    }

    private static void equal(List<String> all, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            all.add(condition);
            values.add(value);
        }
    }

    private static void names(List<String> all, String column, Set<? extends Enum<?>> wanted) {
        if (!wanted.isEmpty()) {
            all.add("%s IN (%s)"
                    .formatted(
                            column,
                            wanted.stream().map(name -> "'" + name.name() + "'").collect(Collectors.joining(", "))));
        }
    }
}
