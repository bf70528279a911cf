package org.entente.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of more rows than one thread takes, or one array of lines holds. */
class ManyRowsTest {

    private static final int ROWS = 260_000;

    @TempDir
    Path folder;

    @Test
    void everyRowComesInOnceWithItsOwnDaySidesAndName() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            // Days around the one from which they are counted; every fifth recipient is absent, every seventh name.
            lines.append("19%s\t".formatted(i % 2 == 0 ? "691231" : "700101"))
                    .append(i % 3 == 0 ? "NOR" : "PER")
                    .append(i % 5 == 0 ? "\t\t042\t" : "\tCHLMIL\t042\t")
                    .append(i % 7 == 0 ? "" : "name of event " + i)
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("many.txt"), lines);
        try (Ledger ledger = Ledger.open(folder.resolve("many.ledger"))) {
            ledger.bring(ImportOrder.of(ImportKind.PETRARCH, file));
            List<String> wrong = new ArrayList<>();
            ledger.sql("""
                    SELECT count(*), count(DISTINCT line), count(*) FILTER (
                        WHERE date IS DISTINCT FROM CASE WHEN line % 2 = 1 THEN DATE '1969-12-31' ELSE DATE '1970-01-01' END
                            OR actor_country IS DISTINCT FROM CASE WHEN line % 3 = 1 THEN 'NOR' ELSE 'PER' END
                            OR recipient IS DISTINCT FROM CASE WHEN line % 5 = 1 THEN NULL ELSE 'CHLMIL' END
                            OR external IS DISTINCT FROM CASE WHEN line % 7 = 1 THEN NULL ELSE 'name of event ' || (line - 1) END)
                    FROM events
                    """, (List<String> row) -> wrong.add(String.join(" ", row)));
            assertEquals(ROWS + " " + ROWS + " 0", wrong.getLast());
            assertEquals(List.of(), ledger.check());
        }
    }

    @Test
    void aQuestionOfAnybodysFindsNothingWhereAnImportTakesItsRows() throws IOException {
        Path file = Files.writeString(folder.resolve("one.txt"), "20150607\tNOR\tCHL\t042\tid\n");
        try (Ledger ledger = Ledger.open(folder.resolve("asked.ledger"))) {
            ledger.bring(ImportOrder.of(ImportKind.PETRARCH, file));
            LedgerException nothing =
                    assertThrows(LedgerException.class, () -> ledger.sql("FROM inflow()", (List<String> row) -> {}));
            assertTrue(String.valueOf(nothing.getMessage()).contains("Nothing is being filed"));
        }
    }
}
