package org.entente.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Dyad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachedTest {

    @TempDir
    Path folder;

    @Test
    void eventsWrittenAsParquetByTheYearArePartOfALedgerThatTheyAreAttachedTo() throws IOException {
        Path parts = folder.resolve("parts");
        try (Ledger ledger = Ledger.open(folder.resolve("a.ledger"))) {
            Path file = Files.writeString(
                    folder.resolve("p.txt"), "20150607\tNOR\tCHL\t042\tid1\n20160607\tPER\tCHL\t190\tid2\n");
            ledger.bring(ImportOrder.of(ImportKind.PETRARCH, file));
            ledger.file(List.of(Accounts.full("one")));
            ledger.eventsParquet(EventQuery.all(), parts);
            ledger.sqlParquet("SELECT actor FROM events", folder.resolve("actors.parquet"));
            assertEquals(4, ledger.count(EventQuery.all()));
        }
        assertTrue(Files.isDirectory(parts.resolve("year=2016")));
        assertTrue(Files.isRegularFile(folder.resolve("actors.parquet")));
        try (Ledger ledger = Ledger.open(folder.resolve("b.ledger"))) {
            ledger.attach(parts);
            ledger.attach(parts);
        }
        try (Ledger ledger = Ledger.open(folder.resolve("b.ledger"))) {
            assertEquals(4, ledger.count(EventQuery.all()));
            List<CitedEvent> events =
                    ledger.cited(EventQuery.all().of(new Dyad("CHL", "NOR")).page(10, 0));
            assertEquals(3, events.size());
            assertEquals("one#e1", events.getFirst().event().id());
            assertEquals("p.txt:1", events.getLast().event().origin());
            List<Interaction> interactions = new ArrayList<>();
            ledger.interactions(EventQuery.all(), interactions::add);
            assertEquals(4, interactions.size());
            assertEquals(2, ledger.coverage().sources().size());
            List<List<String>> rows = new ArrayList<>();
            ledger.sql("SELECT count(*) FROM events WHERE type = 'ASSAULT'", (List<String> row) -> rows.add(row));
            assertEquals(List.of("1"), rows.getLast());
        }
    }

    @Test
    void aFolderOfOtherFilesIsRefused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        try (Ledger ledger = Ledger.open(folder.resolve("c.ledger"))) {
            assertThrows(LedgerException.class, () -> ledger.attach(empty));
            assertThrows(LedgerException.class, () -> ledger.attach(folder.resolve("nowhere")));
            ledger.sqlParquet("SELECT 1 AS one", empty.resolve("one.parquet"));
        }
        try (Ledger ledger = Ledger.open(folder.resolve("c.ledger"))) {
            LedgerException refused = assertThrows(LedgerException.class, () -> ledger.attach(empty));
            assertTrue(String.valueOf(refused.getMessage()).contains("no column 'date'"));
        }
    }
}
