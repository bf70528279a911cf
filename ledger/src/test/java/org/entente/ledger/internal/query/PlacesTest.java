package org.entente.ledger.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.EventQuery;
import org.entente.ledger.ImportKind;
import org.entente.ledger.ImportOrder;
import org.entente.ledger.Ledger;
import org.entente.ledger.internal.Answers;
import org.entente.ledger.internal.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked for in part of a table is what would have been found in all of it. */
class PlacesTest {

    private static final int FILES = 40;
    private static final int LINES = 25;

    @TempDir
    Path folder;

    @Test
    void theFirstRowsAreThoseOfTheWholeTableHoweverFarTheyHaveToBeLookedFor() throws IOException, SQLException {
        Path file = folder.resolve("days.ledger");
        try (Ledger ledger = Ledger.open(file)) {
            // A file for each five days, the days overlapping; one row in eleven is Peru's, whose last lie a year back.
            for (int i = 0; i < FILES; i++) {
                StringBuilder lines = new StringBuilder();
                for (int line = 0; line < LINES; line++) {
                    LocalDate day = LocalDate.of(2001, 1, 1).plusDays(5L * i + line % 7);
                    String actor = line % 11 == 0 && i < 30 ? "PER" : "NOR";
                    lines.append(
                            "%s\t%s\tCHL\t042\tid\n".formatted(day.toString().replace("-", ""), actor));
                }
                ledger.bring(ImportOrder.of(ImportKind.PETRARCH, Files.writeString(folder.resolve(i + ".txt"), lines)));
            }
        }
        try (Database database = Database.open(file)) {
            EventQuery newest = EventQuery.all().page(50, 0);
            EventQuery within = newest.between(LocalDate.of(2001, 2, 1), LocalDate.of(2001, 6, 1));
            for (EventQuery query : List.of(newest, within, EventQuery.all(), newest.ofParty("PER"))) {
                for (long most : new long[] {1, 7, 60, 2_000}) {
                    database.read(connection -> {
                        same(connection, query, most);
                        return most;
                    });
                }
            }
        }
    }

    private static void same(DuckDBConnection connection, EventQuery query, long most) throws SQLException {
        String wanted = new Dimensions(connection).rows(query).sql();
        List<Long> all = Answers.list(
                connection,
                "SELECT rowid FROM coded WHERE %s ORDER BY day %s, batch, line LIMIT %d"
                        .formatted(wanted, query.newestFirst() ? "DESC" : "ASC", most),
                row -> row.getLong(1));
        assertTrue(!all.isEmpty());
        assertEquals(
                all,
                new Places(connection, query, wanted, 30)
                        .first(most).stream().map(Places.Place::row).toList(),
                query + ", the first " + most);
    }
}
