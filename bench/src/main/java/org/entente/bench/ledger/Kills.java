package org.entente.bench.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.entente.ledger.EventQuery;
import org.entente.ledger.ImportKind;
import org.entente.ledger.ImportOrder;
import org.entente.ledger.Ledger;

/** Imports that are killed (SIGKILL) at random moments: what is left has to be whole, and to end as an undisturbed import does. */
final class Kills {

    private static final int FILES = 10;
    private static final int ROWS = 200_000;

    private Kills() {}

    /** What the process to be killed does: one import after another, and a line for each that is acknowledged. */
    static void importSlowly(Path folder, String[] args) throws IOException {
        try (Ledger ledger = Ledger.open(folder.resolve(args[2]))) {
            System.out.println("0");
            for (Path file : ImportSpeed.files(folder)) {
                ledger.bring(
                        ImportOrder.of(ImportKind.GDELT2, file),
                        progress -> System.out.println(progress.rows()),
                        reject -> {});
                System.out.flush();
            }
        }
    }

    static void print(Path folder, int times) throws IOException, InterruptedException {
        if (ImportSpeed.files(folder).size() != FILES) {
            new GdeltSample().write(folder, ROWS, FILES, 7);
        }
        Path whole = folder.resolve("whole.ledger");
        Files.deleteIfExists(whole);
        long begun = System.nanoTime();
        kill(folder, whole, Long.MAX_VALUE);
        long milliseconds = (System.nanoTime() - begun) / 1_000_000;
        String undisturbed = contents(whole);
        SplittableRandom random = new SplittableRandom(3);
        int well = 0;
        int partly = 0;
        for (int i = 0; i < times; i++) {
            Path file = folder.resolve("killed.ledger");
            delete(file);
            long acknowledged = kill(folder, file, random.nextLong(milliseconds / 10, milliseconds));
            long rows;
            List<String> wrong;
            try (Ledger ledger = Ledger.open(file)) {
                rows = ledger.count(EventQuery.all());
                wrong = ledger.check();
                for (Path one : ImportSpeed.files(folder)) {
                    ledger.bring(ImportOrder.of(ImportKind.GDELT2, one));
                }
            }
            boolean good =
                    rows >= acknowledged && wrong.isEmpty() && contents(file).equals(undisturbed);
            well += good ? 1 : 0;
            partly += rows > 0 && rows < acknowledged(undisturbed) ? 1 : 0;
            if (!good) {
                System.out.printf("kill %d: %,d rows of %,d acknowledged; %s%n", i, rows, acknowledged, wrong);
            }
        }
        System.out.printf(
                "%d kills, %d of them midway: %d times it opened whole, with all that was acknowledged, and ended as an undisturbed import%n",
                times, partly, well);
    }

    /**
     * Imports in a process of its own, and kills that.
     *
     * @return how many rows it acknowledged
     */
    private static long kill(Path folder, Path ledger, long milliseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerBench.class.getName(),
                        "import-slowly",
                        folder.toString(),
                        ledger.getFileName().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            // By its handle, since the process itself would close what it printed.
            process.toHandle().destroyForcibly();
        }
        process.waitFor();
        long acknowledged = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged += Long.parseLong(line);
            }
        }
        return acknowledged;
    }

    /** How many events, and a sum over what they are. */
    private static String contents(Path file) {
        List<String> rows = new ArrayList<>();
        try (Ledger ledger = Ledger.open(file)) {
            ledger.sql(
                    "SELECT count(*), sum(hash(date, actor, recipient, type, cameo, origin, external, link)) FROM events",
                    (List<String> row) -> rows.add(String.join(" ", row)));
        }
        return rows.getLast();
    }

    private static long acknowledged(String contents) {
        return Long.parseLong(contents.substring(0, contents.indexOf(' ')));
    }

    private static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
    }
}
