package org.entente.ledger.internal.query;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.CountryPair;
import org.entente.ledger.DayCount;
import org.entente.ledger.EventQuery;
import org.entente.ledger.internal.Answers;
import org.entente.model.Dyad;
import org.entente.model.Quad;

/** Actual events that have a type and two different countries, summed up. Imported rows are summed by their numbers before these get names. */
public final class BetweenCountries {

    private static final String TWO = "actor_country <> recipient_country";

    private BetweenCountries() {}

    /** By direction. */
    public static List<CountryPair> pairs(DuckDBConnection connection, EventQuery query) throws SQLException {
        String sql = """
                SELECT actor_country, recipient_country, sum(events)::BIGINT, sum(events * score) / sum(events), min(first), max(last)
                FROM (%s)
                GROUP BY 1, 2
                ORDER BY 1, 2
                """.formatted(summed(
                connection,
                query,
                Set.of(),
                "min(day) AS first, max(day) AS last",
                "actor_country, recipient_country, score"));
        return Answers.list(
                connection,
                sql,
                row -> new CountryPair(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getDouble(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class)));
    }

    /**
     * By direction, day, class and score, the earliest first.
     *
     * @param dyads which are wanted; all where there is none
     */
    public static List<DayCount> days(DuckDBConnection connection, EventQuery query, Set<Dyad> dyads)
            throws SQLException {
        String sql =
                "SELECT day, actor_country, recipient_country, quad, score, events::INTEGER FROM (%s) ORDER BY 1, 2, 3, 4, 5"
                        .formatted(summed(
                                connection,
                                query,
                                dyads,
                                "day AS first",
                                "day, actor_country, recipient_country, quad, score"));
        return Answers.list(
                connection,
                sql,
                row -> new DayCount(
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        row.getString(3),
                        Quad.values()[row.getInt(4) - 1],
                        row.getDouble(5),
                        row.getInt(6)));
    }

    private static String summed(DuckDBConnection connection, EventQuery query, Set<Dyad> dyads, String more, String by)
            throws SQLException {
        EventQuery actual = Dimensions.actual(query);
        String others = EventRows.others(connection, actual);
        String coded = """
                SELECT c.* EXCLUDE (actor_country, recipient_country), ac.code AS actor_country, rc.code AS recipient_country
                FROM (
                    SELECT %1$s, %2$s, count(*) AS events
                    FROM (SELECT day, actor_country, recipient_country, coding FROM coded WHERE %3$s)
                    JOIN (SELECT coding, quad, score FROM coding WHERE quad IS NOT NULL) USING (coding)
                    GROUP BY %1$s
                ) c
                JOIN country ac ON ac.country = c.actor_country
                JOIN country rc ON rc.country = c.recipient_country
                """.formatted(
                by, more, coded(new Dimensions(connection), actual, dyads).sql());
        return others.isEmpty()
                ? coded
                : """
                (%s) UNION ALL BY NAME
                (SELECT %s, %s, count(*) AS events FROM (SELECT *, date AS day FROM (%s)) WHERE %s GROUP BY %2$s)
                """.formatted(coded, by, more, others, named(dyads).sql());
    }

    private static Conditions coded(Dimensions dimensions, EventQuery query, Set<Dyad> dyads) throws SQLException {
        Conditions rows = dimensions.rows(query).with(TWO);
        if (!dyads.isEmpty()) {
            List<Integer> numbers = new ArrayList<>();
            for (Dyad dyad : dyads) {
                numbers.add(dimensions.dyad(dyad));
            }
            rows.oneOfNumbers("dyad", numbers);
        }
        return rows;
    }

    private static Conditions named(Set<Dyad> dyads) {
        Conditions rows = new Conditions().with(TWO).with("quad IS NOT NULL").with("day IS NOT NULL");
        return dyads.isEmpty()
                ? rows
                : rows.with(dyads.stream()
                        .map(Dyad::sorted)
                        .map(dyad -> Conditions.literal(dyad.a() + dyad.b()))
                        .sorted()
                        .collect(Collectors.joining(
                                ", ",
                                "least(actor_country, recipient_country) || greatest(actor_country, recipient_country) IN (",
                                ")")));
    }
}
