package org.entente.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.entente.ledger.ImportKind;
import org.entente.ledger.ImportOrder;
import org.entente.ledger.ImportReport;
import org.entente.ledger.Ledger;

/** How fast coded events come in, beside what DuckDB alone does with the same files. */
final class ImportSpeed {

    private ImportSpeed() {}

    static Path ledger(Path folder) {
        return folder.resolve("bench.ledger");
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".CSV.gz"))
                    .sorted()
                    .toList();
        }
    }

    static void print(Path folder) throws IOException {
        Path file = ledger(folder);
        Files.deleteIfExists(file);
        ImportOrder order = new ImportOrder(ImportKind.GDELT2, files(folder), "gdelt", null, null);
        long begun = System.nanoTime();
        ImportReport report;
        try (Ledger ledger = Ledger.open(file)) {
            report = ledger.bring(order, progress -> {}, reject -> {});
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "import\t%,d rows, %,d set aside\t%.1f s\t%,.0f rows/s\tledger %,d MB\theap at most %,d MB%n",
                report.rows(),
                report.rejected(),
                seconds,
                (report.rows() + report.rejected()) / seconds,
                Files.size(file) >> 20,
                runtime.maxMemory() >> 20);
    }

    /** The columns that an import keeps, as text or number, with neither a check nor names made numbers. */
    static void printDuckdb(Path folder) throws IOException, SQLException {
        Path file = folder.resolve("duckdb-alone.db");
        Files.deleteIfExists(file);
        long begun = System.nanoTime();
        long rows;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("SET memory_limit = '1GB'");
            statement.execute("""
                    CREATE TABLE coded AS
                    SELECT column00::BIGINT AS number, strptime(column01, '%%Y%%m%%d')::DATE AS day, column05, column06, column07, column12,
                        column15, column16, column17, column22, column26, column60
                    FROM read_csv('%s/*.CSV.gz', delim = '\t', header = false, quote = '', all_varchar = true)
                    """.formatted(folder));
            try (ResultSet row = statement.executeQuery("SELECT count(*) FROM coded")) {
                row.next();
                rows = row.getLong(1);
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "DuckDB alone\t%,d rows\t%.1f s\t%,.0f rows/s\tfile %,d MB%n",
                rows, seconds, rows / seconds, Files.size(file) >> 20);
        Files.deleteIfExists(file);
    }
}
