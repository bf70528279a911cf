package org.entente.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Measures the ledger. Calls, each with a folder that is made where it is missing:
 *
 * <ul>
 *   <li>{@code sample FOLDER ROWS}: writes a made-up GDELT set of files of a million rows at most
 *   <li>{@code import FOLDER}: imports it into {@code FOLDER/bench.ledger}, and lets DuckDB alone read it
 *   <li>{@code duckdb FOLDER}: DuckDB alone
 *   <li>{@code ask FOLDER}: asks that ledger for months of dyads and for pages
 *   <li>{@code kill FOLDER TIMES}: kills imports of a small set at random moments
 * </ul>
 */
public final class LedgerBench {

    private LedgerBench() {}

    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        switch (args[0]) {
            case "sample" -> {
                long rows = Long.parseLong(args[2]);
                new GdeltSample().write(folder, rows, (int) Math.ceilDiv(rows, 1_000_000), 1);
            }
            case "import" -> {
                ImportSpeed.print(folder);
                ImportSpeed.printDuckdb(folder);
            }
            case "duckdb" -> ImportSpeed.printDuckdb(folder);
            case "ask" -> AskSpeed.print(folder);
            case "kill" -> Kills.print(folder, Integer.parseInt(args[2]));
            case "import-slowly" -> Kills.importSlowly(folder, args);
            default ->
                throw new IllegalArgumentException(
                        "'%s' is no measurement. Maybe one of sample, import, duckdb, ask, kill.".formatted(args[0]));
        }
    }
}
