package org.entente.ledger.internal.query;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.EventQuery;
import org.entente.ledger.internal.Answers;
import org.jspecify.annotations.Nullable;

/**
 * Where the first imported rows lie that a query wants, in its order.
 *
 * <p>They are looked for from one end of time on, over so many days as surely hold enough of them, so that the rest of a long table is not read.
 */
final class Places {

    static final long NOT_IMPORTED = -1;

    /** So many rows are looked through in some milliseconds. */
    private static final long FIRST = 1_000_000;

    /** To look through a part of the table first is worth it where the whole is so many times as long. */
    private static final long WORTH = 4;

    private final DuckDBConnection connection;
    private final EventQuery query;
    private final String wanted;
    private final long firstLookedThrough;

    /** @param wanted SQL for what rows have to meet */
    Places(DuckDBConnection connection, EventQuery query, String wanted) {
        this(connection, query, wanted, FIRST);
    }

    /** @param firstLookedThrough after so many rows it is seen how many more are needed */
    Places(DuckDBConnection connection, EventQuery query, String wanted, long firstLookedThrough) {
        this.connection = connection;
        this.query = query;
        this.wanted = wanted;
        this.firstLookedThrough = firstLookedThrough;
    }

    /**
     * The place of one row.
     *
     * @param day null where a row that was not imported has none
     * @param row where it lies in the table, or {@link #NOT_IMPORTED}
     */
    record Place(@Nullable LocalDate day, long row) {}

    /** At most so many. */
    List<Place> first(long most) throws SQLException {
        long rows = firstLookedThrough;
        LocalDate before = null;
        // The rows of a dyad lie together, and are found by that.
        LocalDate last = query.dyad() == null ? after(rows) : null;
        while (last != null && !last.equals(before)) {
            List<Place> found = find("day %s DATE '%s'".formatted(query.newestFirst() ? ">=" : "<=", last), most);
            if (found.size() >= most) {
                return found;
            }
            if (found.isEmpty()) {
                break;
            }
            // What the share of those found promises, and half as much again.
            rows *= Math.max(WORTH, 3 * most / (2L * found.size()));
            before = last;
            last = after(rows);
        }
        return find("true", most);
    }

    private List<Place> find(String days, long most) throws SQLException {
        String sql = "SELECT day, rowid FROM coded WHERE %s AND %s%s LIMIT %d"
                .formatted(wanted, days, EventRows.orderOfCoded(query), most);
        return Answers.list(connection, sql, row -> new Place(row.getObject(1, LocalDate.class), row.getLong(2)));
    }

    /** The day by which so many rows have come, in the query's order; null where all that its time may hold are not many more. */
    private @Nullable LocalDate after(long rows) throws SQLException {
        Conditions batches = new Conditions()
                .with("row_count > 0")
                .where("last_day >= ?", query.from())
                .where("first_day < ?", query.to());
        String sql = """
            SELECT day
            FROM (
                SELECT %1$s AS day, sum(sum(row_count)) OVER (ORDER BY %1$s%2$s) AS come, sum(sum(row_count)) OVER () AS whole
                FROM batch WHERE %3$s GROUP BY 1)
            WHERE come >= %4$d AND whole >= %4$d * %5$d
            ORDER BY come LIMIT 1
            """.formatted(
                        query.newestFirst() ? "last_day" : "first_day",
                        query.newestFirst() ? " DESC" : "",
                        batches.sql(),
                        rows,
                        WORTH);
        List<LocalDate> days = Answers.list(connection, sql, row -> row.getObject(1, LocalDate.class));
        return days.isEmpty() ? null : days.getFirst();
    }
}
