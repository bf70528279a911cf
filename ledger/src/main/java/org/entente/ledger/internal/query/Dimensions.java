package org.entente.ledger.internal.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.EventQuery;
import org.entente.ledger.internal.Answers;
import org.entente.ledger.internal.DyadNumber;
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
            rows.with(side(query.actor(), "actor"));
        }
        if (query.recipient() != null) {
            rows.with(side(query.recipient(), "recipient"));
        }
        if (query.party() != null) {
            rows.with(side(query.party(), "actor", "recipient"));
        }
        if (query.dyad() != null) {
            rows.with("dyad = " + dyad(query.dyad()));
        }
        rows.where("day >= ?", query.from()).where("day < ?", query.to());
        if (query.confidence() > 1) {
            rows.with("false");
        }
        return rows;
    }

    /** The number of a dyad, as {@code coded.dyad} has it; -1 where no row can have it. */
    int dyad(Dyad dyad) throws SQLException {
        Integer a = country(dyad.a());
        Integer b = country(dyad.b());
        return a == null || b == null ? -1 : DyadNumber.of(a, b);
    }

    private void codings(Conditions rows, EventQuery query) throws SQLException {
        Conditions wanted = codings(query);
        if (wanted.isEmpty()) {
            return;
        }
        boolean some = Answers.list(
                        connection,
                        "SELECT count(*) > count(*) FILTER (WHERE %s) FROM coding".formatted(wanted.sql()),
                        row -> row.getBoolean(1))
                .getFirst();
        if (some) {
            // Joined, which takes half the time of numbers written out: codings lie everywhere in the table.
            rows.with("coding IN (SELECT coding FROM coding WHERE %s)".formatted(wanted.sql()));
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

    /** One of these sides is a country, or has a name. */
    private String side(String wanted, String... sides) throws SQLException {
        Integer country = country(wanted);
        Conditions named = new Conditions().with("name = ?", wanted);
        List<Integer> entities = numbers("SELECT entity FROM entity WHERE " + named.sql());
        if (country != null && entities.isEmpty()) {
            return sides.length > 1
                    ? DyadNumber.either(country)
                    : "dyad >= %d AND %s_country = %d".formatted(DyadNumber.least(country), sides[0], country);
        }
        List<String> either = new ArrayList<>();
        for (String side : sides) {
            if (country != null) {
                either.add("%s_country = %d".formatted(side, country));
            }
            if (!entities.isEmpty()) {
                either.add(new Conditions().oneOfNumbers(side, entities).sql());
            }
        }
        return either.isEmpty() ? "false" : "(" + String.join(" OR ", either) + ")";
    }

    private @Nullable Integer country(String code) throws SQLException {
        Conditions named = new Conditions().with("code = ?", code);
        List<Integer> found = numbers("SELECT country::INTEGER FROM country WHERE " + named.sql());
        return found.isEmpty() ? null : found.getFirst();
    }

    private List<Integer> numbers(String sql) throws SQLException {
        return Answers.list(connection, sql, row -> row.getInt(1));
    }

    /** What a coding's number stands for. */
    record Coding(PloverType type, double score, String source) {}

    /** The codings of actual events that have a type, by number. */
    Map<Integer, Coding> actual() throws SQLException {
        Map<Integer, Coding> codings = new HashMap<>();
        Answers.each(
                connection,
                "SELECT coding, type, score, source FROM coding WHERE type IS NOT NULL AND status = 'ACTUAL'",
                row -> codings.put(
                        row.getInt(1),
                        new Coding(PloverType.valueOf(row.getString(2)), row.getDouble(3), row.getString(4))));
        return codings;
    }

    /** Countries' codes, by number. */
    Map<Integer, String> countries() throws SQLException {
        Map<Integer, String> countries = new HashMap<>();
        Answers.each(
                connection, "SELECT country, code FROM country", row -> countries.put(row.getInt(1), row.getString(2)));
        return countries;
    }

    /** The query narrowed to actual events. */
    static EventQuery actual(EventQuery query) {
        return query.with(Set.of(Status.ACTUAL));
    }
}
