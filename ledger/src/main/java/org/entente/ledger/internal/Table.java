package org.entente.ledger.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.LedgerException;
import org.entente.ledger.TableReader;
import org.jspecify.annotations.Nullable;

/** The answer to SQL, handed on row by row or written as Parquet. */
public final class Table {

    private static final Pattern ASKS = Pattern.compile(
            "\\s*\\(*\\s*(EXPLAIN\\s+)?(SELECT|WITH|FROM|VALUES|TABLE|DESCRIBE|SHOW|SUMMARIZE|PIVOT|UNPIVOT)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Literals, quoted names and comments, within which a semicolon ends nothing. */
    private static final Pattern QUOTED =
            Pattern.compile("'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*+\"|--[^\\n]*+|(?s:/\\*.*?\\*/)|\\$\\$(?s:.*?)\\$\\$");

    private Table() {}

    /**
     * Hands on what anybody's SQL finds.
     *
     * @throws LedgerException if {@code sql} is more than one query, or would change something
     */
    public static void ask(Database database, String sql, TableReader reader) throws SQLException {
        String query = one(sql);
        confine(database);
        read(database, query, reader);
    }

    /** The same of a query of this program's own. */
    public static void read(Database database, String query, TableReader reader) throws SQLException {
        database.stream(connection -> {
            run(connection, "BEGIN TRANSACTION READ ONLY");
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(query)) {
                read(result, reader);
            } finally {
                run(connection, "ROLLBACK");
            }
            return query;
        });
    }

    private static void read(ResultSet result, TableReader reader) throws SQLException {
        ResultSetMetaData meta = result.getMetaData();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            names.add(meta.getColumnLabel(i));
        }
        reader.columns(names);
        while (result.next()) {
            List<@Nullable Object> row = new ArrayList<>(names.size());
            for (int i = 1; i <= names.size(); i++) {
                row.add(result.getObject(i));
            }
            reader.row(Collections.unmodifiableList(row));
        }
    }

    /** Writes what anybody's SQL finds as a Parquet file. */
    public static void askParquet(Database database, String sql, Path file) throws SQLException {
        String query = one(sql);
        confine(database);
        parquet(database, query, file);
    }

    /** Writes what a query finds as a Parquet file, or where {@code target} has no such ending as a folder with a part for each year of its dates. */
    public static void parquet(Database database, String query, Path target) throws SQLException {
        boolean single = target.toString().endsWith(".parquet");
        Path outbox = outbox(database);
        try {
            Files.createDirectories(outbox);
            Path made = outbox.resolve(single ? "table.parquet" : "table");
            String copy = single
                    ? "COPY (%s) TO '%s' (FORMAT parquet, COMPRESSION zstd)"
                    : "COPY (SELECT *, coalesce(year(date), 0) AS year FROM (%s)) TO '%s' (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (year))";
            database.read(connection -> {
                run(connection, copy.formatted(query, made.toString().replace("'", "''")));
                return made;
            });
            if (!single && Files.exists(target)) {
                throw new LedgerException(
                        "%s is there already. Maybe name another folder, or one file that ends in .parquet."
                                .formatted(target));
            }
            Files.move(made, target.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LedgerException(
                    "%s cannot be written (%s). Maybe its folder is missing, or on another disk than the ledger."
                            .formatted(target, e.getMessage()),
                    e);
        } finally {
            delete(outbox);
        }
    }

    /** Where files are made before they are moved to where they belong: the one place that a confined database may write to. */
    private static Path outbox(Database database) {
        return database.file().toAbsolutePath().resolveSibling(database.file().getFileName() + ".outbox");
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new LedgerException("%s cannot be cleared away (%s).".formatted(folder, e.getMessage()), e);
        }
    }

    private static String one(String sql) {
        String query = sql.strip().replaceFirst(";\\s*$", "");
        String bare = QUOTED.matcher(query).replaceAll(" ");
        if (!ASKS.matcher(bare).matches() || bare.contains(";")) {
            throw new LedgerException(
                    "'%s' is not one query that only reads. Maybe begin with SELECT, and ask one thing at a time."
                            .formatted(sql.strip()));
        }
        return query;
    }

    private static void run(DuckDBConnection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Keeps queries, for as long as the ledger is open, to its own file, the folders attached to it and its outbox. */
    private static synchronized void confine(Database database) throws SQLException {
        // Not by the connection that writes, which may be busy for long.
        database.read(connection -> {
            if (isOpenToFiles(connection)) {
                String folders = Stream.concat(
                                Attached.all(connection).stream().map(Attached::folder),
                                Stream.of(outbox(database).toString()))
                        .map(folder -> "'" + folder.replace("'", "''") + "'")
                        .collect(Collectors.joining(", "));
                run(connection, "SET allowed_directories = [%s]".formatted(folders));
                run(connection, "SET enable_external_access = false");
            }
            return true;
        });
    }

    private static boolean isOpenToFiles(DuckDBConnection connection) throws SQLException {
        return Answers.list(
                        connection,
                        "SELECT current_setting('enable_external_access')::BOOLEAN",
                        row -> row.getBoolean(1))
                .getFirst();
    }
}
