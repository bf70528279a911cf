package org.entente.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.LedgerException;

/** The answer to anybody's SQL, as text. */
public final class Table {

    private static final Pattern ASKS = Pattern.compile(
            "\\s*\\(*\\s*(EXPLAIN\\s+)?(SELECT|WITH|FROM|VALUES|TABLE|DESCRIBE|SHOW|SUMMARIZE|PIVOT|UNPIVOT)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Literals, quoted names and comments, within which a semicolon ends nothing. */
    private static final Pattern QUOTED =
            Pattern.compile("'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*+\"|--[^\\n]*+|(?s:/\\*.*?\\*/)|\\$\\$(?s:.*?)\\$\\$");

    private Table() {}

    /**
     * Hands the column names, then each row, to {@code rows}; an absent value is an empty text.
     *
     * @throws LedgerException if {@code sql} is more than one query, or would change something
     */
    public static void read(Database database, String sql, Consumer<List<String>> rows) throws SQLException {
        String query = sql.strip().replaceFirst(";\\s*$", "");
        String bare = QUOTED.matcher(query).replaceAll(" ");
        if (!ASKS.matcher(bare).matches() || bare.contains(";")) {
            throw new LedgerException(
                    "'%s' is not one query that only reads. Maybe begin with SELECT, and ask one thing at a time."
                            .formatted(sql.strip()));
        }
        confine(database);
        database.stream(connection -> {
            readOnly(connection, query, rows);
            return query;
        });
    }

    private static void readOnly(DuckDBConnection connection, String query, Consumer<List<String>> rows)
            throws SQLException {
        run(connection, "BEGIN TRANSACTION READ ONLY");
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                names.add(result.getMetaData().getColumnLabel(i));
            }
            rows.accept(names);
            while (result.next()) {
                List<String> row = new ArrayList<>(columns);
                for (int i = 1; i <= columns; i++) {
                    Object value = result.getObject(i);
                    row.add(value == null ? "" : value.toString());
                }
                rows.accept(row);
            }
        } finally {
            run(connection, "ROLLBACK");
        }
    }

    private static void run(DuckDBConnection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Keeps queries, for as long as the ledger is open, to its own file and the folders attached to it. */
    private static synchronized void confine(Database database) throws SQLException {
        if (database.number("SELECT current_setting('enable_external_access')::INTEGER", 1) == 1) {
            String folders = Schema.folders(database.connection()).stream()
                    .map(folder -> "'" + folder.replace("'", "''") + "'")
                    .collect(Collectors.joining(", "));
            database.run("SET allowed_directories = [%s]".formatted(folders));
            database.run("SET enable_external_access = false");
        }
    }
}
