package org.entente.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Dispatch;
import org.entente.model.Dyad;
import org.entente.model.Event;
import org.entente.model.Explanation;
import org.entente.model.PloverType;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    @TempDir
    Path folder;

    private static final LocalDate START = LocalDate.of(2018, 1, 1);

    @Test
    void aMeetingCountsOnceInEachDirection() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.ledger"))) {
            assertEquals(1, ledger.file(List.of(meeting("one", "Norway and Chile met in Oslo on Monday."))));
            List<CodedEvent> events = ledger.events(EventQuery.all().of(new Dyad("CHL", "NOR")));
            assertEquals(2, events.size());
            assertEquals("NOR", events.getFirst().recipientCountry());
            assertEquals(PloverType.CONSULT, events.getFirst().type());
            assertEquals("Norway and Chile met", events.getFirst().words());
            assertEquals("one#0:0-20", events.getFirst().origin());
            assertEquals("Norway and Chile met in Oslo", row(ledger, "SELECT content FROM statements"));
        }
    }

    @Test
    void theSameDispatchIsFiledOnceAndAnotherOfTheSameNameBesideIt() {
        Path file = folder.resolve("b.ledger");
        try (Ledger ledger = Ledger.open(file)) {
            assertEquals(1, ledger.file(List.of(meeting("one", "Norway and Chile met in Oslo on Monday."))));
            assertEquals(0, ledger.file(List.of(meeting("one", "Norway and Chile met in Oslo on Monday."))));
        }
        try (Ledger ledger = Ledger.open(file)) {
            assertEquals(0, ledger.file(List.of(meeting("two", "Norway and Chile met in Oslo on Monday."))));
            assertEquals(1, ledger.file(List.of(meeting("one", "Norway and Chile met in Oslo on Friday."))));
            assertEquals("2", row(ledger, "SELECT count(DISTINCT dispatch) FROM dispatch"));
        }
    }

    @Test
    void aSecondHolderIsToldWhoTheFirstIs() {
        Path file = folder.resolve("c.ledger");
        try (Ledger ledger = Ledger.open(file)) {
            assertTrue(ledger.events(EventQuery.all()).isEmpty());
            LedgerException refused = assertThrows(LedgerException.class, () -> Ledger.open(file));
            assertTrue(String.valueOf(refused.getMessage())
                    .contains("process " + ProcessHandle.current().pid()));
        }
    }

    @Test
    void aNewerSchemaIsRefused() {
        Path file = folder.resolve("d.ledger");
        Ledger.open(file).close();
        try (var database = org.entente.ledger.internal.Database.open(file)) {
            database.run("INSERT INTO schema_version VALUES (99, now()::TIMESTAMP)");
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
        LedgerException refused = assertThrows(LedgerException.class, () -> Ledger.open(file));
        assertTrue(String.valueOf(refused.getMessage()).contains("schema version 99"));
    }

    @Test
    void quadruplesCountInTheCountryThatTheirEntityNames() throws IOException {
        Path quads = quads();
        try (Ledger ledger = Ledger.open(folder.resolve("e.ledger"))) {
            ImportReport report = ledger.bring(ImportOrder.quads(START, quads));
            assertEquals(3, report.rows());
            assertEquals(2, report.rejected());
            assertEquals(4, report.rejects().getFirst().line());
            List<CodedEvent> events = ledger.events(EventQuery.all());
            assertEquals("RUS", events.getFirst().actorCountry());
            assertEquals("Foreign Affairs (Russia)", events.getFirst().actor());
            assertEquals("PSE", events.getFirst().recipientCountry());
            assertEquals(PloverType.CONSULT, events.getFirst().type());
            assertEquals(START.plusDays(2), events.getFirst().day());
            assertEquals("train.tsv:1", events.getFirst().origin());
            CodedEvent statement = events.get(1);
            assertNull(statement.type());
            assertEquals("010", statement.cameo());
            assertNull(statement.actorCountry());
            assertEquals("GOV", row(ledger, "SELECT sector FROM entity WHERE name LIKE 'Foreign%'"));
        }
    }

    @Test
    void theSameImportTwiceLeavesTheSameContents() throws IOException {
        Path quads = quads();
        try (Ledger ledger = Ledger.open(folder.resolve("f.ledger"))) {
            ledger.bring(ImportOrder.quads(START, quads));
            ImportReport again = ledger.bring(ImportOrder.quads(START, quads));
            assertEquals(0, again.rows());
            assertEquals(3, again.known());
            assertEquals(2, again.rejected());
            assertEquals("3", row(ledger, "SELECT count(*) FROM events"));
        }
    }

    @Test
    void aQueryCannotChangeTheLedger() {
        try (Ledger ledger = Ledger.open(folder.resolve("g.ledger"))) {
            ledger.file(List.of(meeting("one", "Norway and Chile met in Oslo on Monday.")));
            assertThrows(LedgerException.class, () -> row(ledger, "DELETE FROM dispatch"));
            assertThrows(LedgerException.class, () -> row(ledger, "COMMIT; DELETE FROM dispatch"));
            assertThrows(LedgerException.class, () -> row(ledger, "SELECT * FROM read_text('/etc/hostname')"));
            assertThrows(
                    LedgerException.class, () -> row(ledger, "COPY dispatch TO '%s'".formatted(folder.resolve("x"))));
            assertEquals("1", row(ledger, "SELECT count(*) FROM dispatch"));
        }
    }

    private Path quads() throws IOException {
        Path quads = Files.createDirectory(folder.resolve("quads"));
        Files.writeString(
                quads.resolve("entities.tsv"),
                "0\tForeign Affairs (Russia)\n1\tCitizen (Palestinian Territory, Occupied)\n2\tJane Doe\n");
        Files.writeString(quads.resolve("relations.tsv"), "0\tConsult\n1\tMake statement\n");
        Files.writeString(quads.resolve("train.tsv"), "0\t0\t1\t2\n2\t1\t0\t3\n0\t0\t2\t4\n0\t0\t9\t4\nx\t0\t1\t4\n");
        return quads;
    }

    private static String row(Ledger ledger, String sql) {
        List<List<String>> rows = new ArrayList<>();
        ledger.sql(sql, (List<String> row) -> rows.add(row));
        return String.join("\t", rows.get(1));
    }

    static Account meeting(String id, String text) {
        Citation words = new Citation(id, 0, 0, 20);
        LocalDate day = LocalDate.of(2019, 3, 4);
        return new Account(
                Dispatch.of(id, day, text),
                List.of(new Citation(id, 0, 0, text.length())),
                List.of(
                        new Actor(
                                "NOR",
                                Actor.Kind.STATE,
                                "Norway",
                                "NOR",
                                null,
                                null,
                                List.of(new Citation(id, 0, 0, 6)),
                                1),
                        new Actor(
                                "CHL",
                                Actor.Kind.STATE,
                                "Chile",
                                "CHL",
                                null,
                                null,
                                List.of(new Citation(id, 0, 11, 16)),
                                1)),
                List.of(new Statement(
                        "s1",
                        Statement.Mode.INDIRECT,
                        "NOR",
                        null,
                        null,
                        new Citation(id, 0, 0, 28),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        0.8)),
                List.of(new Event(
                        "e1",
                        PloverType.CONSULT,
                        null,
                        Set.of(),
                        List.of("NOR", "CHL"),
                        List.of(),
                        Status.ACTUAL,
                        2.5,
                        When.day(day),
                        null,
                        null,
                        "040",
                        words,
                        0.9,
                        Explanation.of("met", 1))),
                List.of(),
                List.of(),
                List.of());
    }
}
