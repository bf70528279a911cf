package org.entente.ledger.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.LedgerException;

/**
 * A folder of Parquet files whose events are part of a ledger, and stay where they are.
 *
 * @param folder its absolute path
 * @param columns those of the view {@code events} that the files have
 */
public record Attached(String folder, Set<String> columns) {

    /** The columns of the view {@code events} that a folder may have, with their types; others are passed over. */
    private static final String COLUMNS =
            "event VARCHAR, date DATE, precision VARCHAR, actor VARCHAR, actor_country VARCHAR, actor_sector VARCHAR, recipient VARCHAR, recipient_country VARCHAR, recipient_sector VARCHAR, type VARCHAR, quad INTEGER, mode VARCHAR, contexts VARCHAR, status VARCHAR, score DOUBLE, cameo VARCHAR, goldstein DOUBLE, confidence DOUBLE, source VARCHAR, origin VARCHAR, link VARCHAR, external VARCHAR, story VARCHAR, dispatch VARCHAR, sentence INTEGER, starts INTEGER, ends INTEGER, words VARCHAR, stated_by VARCHAR";

    private static final List<String> KNOWN = List.of(COLUMNS.split(", "));

    private static final List<String> NEEDED = List.of("date", "actor", "recipient", "type");

    /** The folders attached, in the order in which they were. */
    public static List<Attached> all(DuckDBConnection connection) throws SQLException {
        return Answers.list(connection, "SELECT folder, columns FROM attached ORDER BY filed, folder", row -> {
            String columns = row.getString(2);
            return new Attached(
                    row.getString(1),
                    new LinkedHashSet<>(columns == null ? NEEDED : Arrays.asList(columns.split(","))));
        });
    }

    /**
     * Makes a folder part of a ledger; once more where its files have other columns now.
     *
     * @throws LedgerException if it holds no Parquet files, or not of events
     */
    public static void attach(Database database, Path folder) throws SQLException {
        String path = folder.toAbsolutePath().normalize().toString();
        if (!Files.isDirectory(folder)) {
            throw new LedgerException("%s: there is no such folder. Maybe the name is misspelt.".formatted(folder));
        }
        Set<String> columns = columns(database.connection(), path);
        for (String needed : NEEDED) {
            if (!columns.contains(needed)) {
                throw new LedgerException(
                        "%s: its Parquet files have no column '%s'. Maybe make them with 'entente events --format parquet'."
                                .formatted(folder, needed));
            }
        }
        database.together(() -> {
            try (PreparedStatement away =
                            database.connection().prepareStatement("DELETE FROM attached WHERE folder = ?");
                    PreparedStatement add = database.connection()
                            .prepareStatement("INSERT INTO attached VALUES (?, now()::TIMESTAMP, ?)")) {
                away.setString(1, path);
                away.execute();
                add.setString(1, path);
                add.setString(2, String.join(",", columns));
                add.execute();
            }
        });
        Schema.makeViews(database);
    }

    private static Set<String> columns(DuckDBConnection connection, String folder) throws SQLException {
        try {
            return new LinkedHashSet<>(
                    Answers.list(connection, "DESCRIBE SELECT * FROM " + files(folder), row -> row.getString(1)));
        } catch (SQLException e) {
            throw new LedgerException(
                    "%s holds no Parquet files that can be read (%s). Maybe the folder is another."
                            .formatted(folder, Database.firstLine(e)),
                    e);
        }
    }

    private static String files(String folder) {
        return "read_parquet('%s/**/*.parquet', hive_partitioning = true, union_by_name = true)"
                .formatted(folder.replace("'", "''"));
    }

    /** SQL for its events, in the columns of the view {@code events}; what the files do not tell is as usual. */
    public String events() {
        return KNOWN.stream().map(this::column).collect(Collectors.joining(", ", "SELECT ", " FROM " + files(folder)));
    }

    private String column(String known) {
        String name = known.substring(0, known.indexOf(' '));
        String type = known.substring(known.indexOf(' ') + 1);
        String usual = switch (name) {
            case "precision" -> "'DAY'";
            case "status" -> "'ACTUAL'";
            case "confidence" -> "1";
            case "score" -> "0";
            case "contexts" -> "''";
            case "source" -> "'attached'";
            default -> "NULL";
        };
        return "coalesce(%s, %s)::%s AS %s"
                .formatted(columns.contains(name) ? "\"" + name + "\"" : "NULL", usual, type, name);
    }
}
