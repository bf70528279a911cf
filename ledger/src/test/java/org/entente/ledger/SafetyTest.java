package org.entente.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.ledger.internal.Schema;
import org.entente.model.Dyad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyTest {

    private static final int FILES = 12;
    private static final int LINES = 4_000;

    @TempDir
    Path folder;

    /** What the other process does: imports one file after another, and says so after each. */
    static final class Importer {

        private Importer() {}

        public static void main(String[] args) {
            try (Ledger ledger = Ledger.open(Path.of(args[0]))) {
                for (int i = 1; i < args.length; i++) {
                    ledger.bring(ImportOrder.of(ImportKind.PETRARCH, Path.of(args[i])));
                    System.out.println("filed");
                    System.out.flush();
                }
            }
        }
    }

    @Test
    void anImportThatIsKilledLeavesWholeBatchesAndGoesOn() throws Exception {
        List<String> files = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            StringBuilder content = new StringBuilder();
            for (int line = 0; line < LINES; line++) {
                content.append("201506%02d\tNOR\tCHL\t042\tid%d\n".formatted(1 + line % 30, file * LINES + line));
            }
            files.add(Files.writeString(folder.resolve(file + ".txt"), content).toString());
        }
        String undisturbed = contents(whole(files));
        for (int killAfter : new int[] {0, 3, 7}) {
            Path file = folder.resolve("killed-%d.ledger".formatted(killAfter));
            int acknowledged = killed(file, files, killAfter);
            try (Ledger ledger = Ledger.open(file)) {
                long rows = ledger.count(EventQuery.all());
                assertEquals(0, rows % LINES, "a batch is there by half");
                assertTrue(rows >= (long) acknowledged * LINES, "an acknowledged batch is missing");
                assertEquals(List.of(), ledger.check());
                for (String one : files) {
                    ledger.bring(ImportOrder.of(ImportKind.PETRARCH, Path.of(one)));
                }
            }
            assertEquals(undisturbed, contents(file));
        }
    }

    private Path whole(List<String> files) {
        Path file = folder.resolve("whole.ledger");
        try (Ledger ledger = Ledger.open(file)) {
            files.forEach(one -> ledger.bring(ImportOrder.of(ImportKind.PETRARCH, Path.of(one))));
        }
        return file;
    }

    /** Kills an import while it works on what follows the given number of files; tells how many it acknowledged. */
    private static int killed(Path ledger, List<String> files, int after) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Importer.class.getName(),
                ledger.toString()));
        command.addAll(files);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int acknowledged = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (acknowledged < after && lines.readLine() != null) {
                acknowledged++;
            }
            Thread.sleep(20L * after);
            // By its handle, since the process itself would close what it printed.
            process.toHandle().destroyForcibly();
            process.waitFor();
            while (lines.readLine() != null) {
                acknowledged++;
            }
        }
        return acknowledged;
    }

    private static String contents(Path file) {
        try (Ledger ledger = Ledger.open(file)) {
            return row(
                    ledger,
                    "SELECT count(*), sum(hash(date, actor, recipient, type, cameo, origin, external)) FROM events");
        }
    }

    @Test
    void aBackupIsTheLedgerAndIsRestoredOnlyWhole() throws IOException {
        Path file = folder.resolve("a.ledger");
        Path backup = folder.resolve("a.backup");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.file(List.of(Accounts.full("one")));
            ledger.backup(backup);
            LedgerException there = assertThrows(LedgerException.class, () -> ledger.backup(backup));
            assertTrue(String.valueOf(there.getMessage()).contains("is there already"));
            ledger.file(List.of(Accounts.full("two", "Another day passed.")));
        }
        assertThrows(LedgerException.class, () -> Ledger.restore(backup, file));
        Path again = folder.resolve("again.ledger");
        Ledger.restore(backup, again);
        try (Ledger ledger = Ledger.open(again)) {
            assertEquals(1, ledger.coverage().dispatches());
            assertEquals(Accounts.full("one"), ledger.account("one").orElseThrow());
        }
        byte[] bytes = Files.readAllBytes(backup);
        Path half = Files.write(folder.resolve("half.backup"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThrows(LedgerException.class, () -> Ledger.restore(half, folder.resolve("never.ledger")));
        assertTrue(Files.notExists(folder.resolve("never.ledger")));
    }

    @Test
    void whatWasChangedBehindItsBackShows() throws Exception {
        Path file = folder.resolve("b.ledger");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.file(List.of(Accounts.full("one")));
            Path petrarch = Files.writeString(folder.resolve("p.txt"), "20150607\tNOR\tCHL\t042\tid\n");
            ledger.bring(ImportOrder.of(ImportKind.PETRARCH, petrarch));
            assertEquals(List.of(), ledger.check());
        }
        behind(
                file,
                "UPDATE coded SET day = day + 1",
                "UPDATE event SET words = 'other words'",
                "UPDATE dispatch SET text = text || '!'",
                "DELETE FROM statement");
        try (Ledger ledger = Ledger.open(file)) {
            String wrong = String.join("\n", ledger.check());
            assertTrue(wrong.contains("batch 0 of p.txt is not what was filed"), wrong);
            assertTrue(wrong.contains("dispatch one is not what was filed"), wrong);
            assertTrue(wrong.contains("event e1 of dispatch one cites other words than stand there"), wrong);
            assertTrue(wrong.contains("statement_span refers to statement s1, which is not there"), wrong);
        }
    }

    @Test
    void aLedgerOfTheFirstSchemaIsBroughtUpToDateWithWhatItHolds() throws Exception {
        Path file = folder.resolve("old.ledger");
        behind(
                file,
                "CREATE TABLE schema_version (version INTEGER NOT NULL, applied TIMESTAMP NOT NULL)",
                "INSERT INTO schema_version VALUES (1, now()::TIMESTAMP)",
                Schema.resource("schema-1.sql"),
                "INSERT INTO country VALUES (0, 'NOR'), (1, 'CHL')",
                "INSERT INTO entity VALUES (0, 'Norway', 0, NULL, NULL), (1, 'Chile', 1, NULL, NULL)",
                "INSERT INTO coding VALUES (0, 'old', '042', 'CONSULT', 1, NULL, '', 'ACTUAL', 2.5, NULL)",
                "INSERT INTO batch VALUES (0, 'key', 'petrarch', 'old', 'old.txt', 1, 2, 0, 0, now()::TIMESTAMP)",
                "INSERT INTO reference VALUES (0, 0, 'https://example.org/old', 'x7')",
                "INSERT INTO coded VALUES (0, 1, DATE '2001-02-03', 0, 1, 0, 1, 0, NULL, 0), (0, 2, DATE '2001-02-04', 1, NULL, 1, NULL, 0, 5, NULL)");
        try (Ledger ledger = Ledger.open(file)) {
            assertEquals(
                    "https://example.org/old\tx7\told.txt:1",
                    row(ledger, "SELECT link, external, origin FROM events WHERE date = DATE '2001-02-03'"));
            assertEquals(
                    1,
                    ledger.events(EventQuery.all().of(new Dyad("CHL", "NOR"))).size());
            assertEquals(List.of(), ledger.check());
            assertEquals(
                    "2001-02-04",
                    String.valueOf(Objects.requireNonNull(
                            ledger.coverage().sources().getFirst().last())));
        }
    }

    @Test
    void aLedgerThatBeginsHasTheTablesOfOneThatWasBroughtUpToDate() throws Exception {
        Path old = folder.resolve("first.ledger");
        behind(
                old,
                "CREATE TABLE schema_version (version INTEGER NOT NULL, applied TIMESTAMP NOT NULL)",
                "INSERT INTO schema_version VALUES (1, now()::TIMESTAMP)",
                Schema.resource("schema-1.sql"));
        String columns = """
                SELECT table_name, column_name, data_type, is_nullable, column_default
                FROM duckdb_columns() WHERE schema_name = 'main' ORDER BY table_name, column_index""";
        String compressions =
                "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name IN ('coded') ORDER BY ALL";
        try (Ledger brought = Ledger.open(old);
                Ledger begun = Ledger.open(folder.resolve("begun.ledger"))) {
            assertEquals(rows(brought, columns), rows(begun, columns));
            assertEquals(rows(brought, compressions), rows(begun, compressions));
            assertEquals(
                    rows(brought, "SELECT max(version) FROM schema_version"),
                    rows(begun, "SELECT max(version) FROM schema_version"));
        }
    }

    private static List<List<String>> rows(Ledger ledger, String sql) {
        List<List<String>> rows = new ArrayList<>();
        ledger.sql(sql, (List<String> row) -> rows.add(row));
        return rows;
    }

    @Test
    void aLedgerWhoseMakerWasKilledBeforeItsViewsGetsThemWhenItIsOpenedAgain() throws Exception {
        Path file = folder.resolve("without-views.ledger");
        Ledger.open(file).close();
        behind(file, "DROP VIEW events");
        try (Ledger ledger = Ledger.open(file)) {
            assertEquals(0, ledger.count(EventQuery.all()));
        }
    }

    /** Changes a ledger's file as another program might. */
    private static void behind(Path file, String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String row(Ledger ledger, String sql) {
        List<List<String>> rows = new ArrayList<>();
        ledger.sql(sql, (List<String> row) -> rows.add(row));
        return String.join("\t", rows.get(1));
    }
}
