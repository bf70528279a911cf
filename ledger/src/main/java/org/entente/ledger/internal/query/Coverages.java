package org.entente.ledger.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Coverage;
import org.entente.ledger.internal.Answers;
import org.entente.ledger.internal.Attached;
import org.jspecify.annotations.Nullable;

/** What there is, from the tables that say so without reading every row. */
public final class Coverages {

    private Coverages() {}

    public static Coverage of(DuckDBConnection connection) throws SQLException {
        List<Coverage.Source> sources = Answers.list(
                connection,
                """
                SELECT source, sum(row_count)::BIGINT, min(first_day), max(last_day), max(filed)
                FROM batch GROUP BY source
                UNION ALL
                SELECT 'news', count(*), min(coalesce(e.day, d.day)), max(coalesce(e.day, d.day)), max(d.filed)
                FROM event e JOIN dispatch d ON d.dispatch = e.dispatch
                HAVING count(*) > 0
                %s
                ORDER BY 1
                """.formatted(attached(connection)),
                row -> new Coverage.Source(
                        row.getString(1),
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        instant(row, 5)));
        String counts = """
                SELECT (SELECT count(*) FROM dispatch), (SELECT count(DISTINCT story) FROM dispatch),
                    (SELECT count(*) FROM statement), (SELECT count(*) FROM assessment),
                    greatest((SELECT max(filed) FROM dispatch), (SELECT max(filed) FROM batch))
                """;
        return Answers.list(
                        connection,
                        counts,
                        row -> new Coverage(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                sources,
                                instant(row, 5)))
                .getFirst();
    }

    private static String attached(DuckDBConnection connection) throws SQLException {
        StringBuilder all = new StringBuilder();
        for (Attached folder : Attached.all(connection)) {
            all.append("UNION ALL SELECT source, count(*), min(date), max(date), NULL FROM (%s) GROUP BY source\n"
                    .formatted(folder.events()));
        }
        return all.toString();
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
