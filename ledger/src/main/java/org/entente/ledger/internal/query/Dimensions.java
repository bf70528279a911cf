package org.entente.ledger.internal.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.EventQuery;
import org.entente.model.Dyad;
import org.entente.model.PloverType;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * An event query in the numbers that imported rows are kept by.
 *
 * <p>Numbers written out are what lets DuckDB pass over the parts of the table that cannot hold what is wanted.
 */
final class Dimensions {

    private static final int FACTOR = 32_768;

    private final DuckDBConnection connection;

    Dimensions(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** What rows of {@code coded} have to meet. */
    Conditions rows(EventQuery query) throws SQLException {
        Conditions rows = new Conditions();
        if ("news".equals(query.source())) {
            return rows.with("false");
        }
        codings(rows, query);
        if (query.actor() != null) {
            rows.with(side("actor", query.actor()));
        }
        if (query.recipient() != null) {
            rows.with(side("recipient", query.recipient()));
        }
        if (query.party() != null) {
            rows.with("(%s OR %s)".formatted(side("actor", query.party()), side("recipient", query.party())));
        }
        if (query.dyad() != null) {
            rows.with("dyad = " + dyad(query.dyad()));
        }
        if (query.from() != null) {
            rows.with("day >= DATE '%s'".formatted(query.from()));
        }
        if (query.to() != null) {
            rows.with("day < DATE '%s'".formatted(query.to()));
        }
        if (query.confidence() > 1) {
            rows.with("false");
        }
        return rows;
    }

    /** The number of a dyad, as {@code coded.dyad} has it; -1 where no row can have it. */
    int dyad(Dyad dyad) throws SQLException {
        Integer a = country(dyad.a());
        Integer b = country(dyad.b());
        return a == null || b == null ? -1 : Math.min(a, b) * FACTOR + Math.max(a, b);
    }

    private void codings(Conditions rows, EventQuery query) throws SQLException {
        Conditions wanted = codings(query);
        if (wanted.isEmpty()) {
            return;
        }
        List<Integer> numbers = numbers("SELECT coding FROM coding k WHERE " + wanted.sql(), wanted);
        if (numbers.size() < count()) {
            rows.oneOfNumbers("coding", numbers);
        }
    }

    private static Conditions codings(EventQuery query) {
        Conditions wanted = new Conditions()
                .oneOf("type", query.types())
                .oneOf("status", query.statuses())
                .where("source = ?", query.source());
        if (!query.quads().isEmpty()) {
            wanted.oneOfNumbers("quad", query.quads().stream().map(Quad::number).toList());
        }
        if (query.context() != null) {
            wanted.with(
                    "list_contains(string_split(contexts, ','), ?)",
                    query.context().label());
        }
        return wanted;
    }

    private long count() throws SQLException {
        return numbers("SELECT count(*)::INTEGER FROM coding", new Conditions()).getFirst();
    }

    private String side(String side, String wanted) throws SQLException {
        List<String> either = new ArrayList<>();
        Integer country = country(wanted);
        if (country != null) {
            either.add("%s_country = %d".formatted(side, country));
        }
        Conditions name = new Conditions().with("name = ?", wanted);
        List<Integer> entities = numbers("SELECT entity FROM entity WHERE " + name.sql(), name);
        if (!entities.isEmpty()) {
            either.add(new Conditions().oneOfNumbers(side, entities).sql());
        }
        return either.isEmpty() ? "false" : "(" + String.join(" OR ", either) + ")";
    }

    private @Nullable Integer country(String code) throws SQLException {
        Conditions named = new Conditions().with("code = ?", code);
        List<Integer> found = numbers("SELECT country::INTEGER FROM country WHERE " + named.sql(), named);
        return found.isEmpty() ? null : found.getFirst();
    }

    private List<Integer> numbers(String sql, Conditions conditions) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            conditions.bind(statement, 1);
            List<Integer> numbers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getInt(1));
                }
            }
            return numbers;
        }
    }

    /** What a coding's number stands for. */
    record Coding(PloverType type, double score, String source) {}

    /** The codings of actual events that have a type, by number. */
    Map<Integer, Coding> actual() throws SQLException {
        Map<Integer, Coding> codings = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT coding, type, score, source FROM coding WHERE type IS NOT NULL AND status = 'ACTUAL'");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                codings.put(
                        rows.getInt(1),
                        new Coding(PloverType.valueOf(rows.getString(2)), rows.getDouble(3), rows.getString(4)));
            }
        }
        return codings;
    }

    /** Countries' codes, by number. */
    Map<Integer, String> countries() throws SQLException {
        Map<Integer, String> countries = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT country, code FROM country");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                countries.put(rows.getInt(1), rows.getString(2));
            }
        }
        return countries;
    }

    /** The query narrowed to actual events. */
    static EventQuery actual(EventQuery query) {
        return query.with(Set.of(Status.ACTUAL));
    }
}
