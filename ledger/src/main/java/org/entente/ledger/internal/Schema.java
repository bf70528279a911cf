package org.entente.ledger.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.ledger.LedgerException;

/** The ledger's tables and views, by version; {@code schema-N.sql} leads from version N-1 to N. */
public final class Schema {

    /** The newest version that this program writes. */
    public static final int NEWEST = 1;

    private Schema() {}

    static void bringUpToDate(Database database) throws SQLException {
        database.run(
                "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL, applied TIMESTAMP NOT NULL)");
        long version = database.number("SELECT max(version) FROM schema_version", 0);
        if (version > NEWEST) {
            throw new LedgerException(
                    "%s has schema version %d; this program knows up to %d. Maybe a newer entente wrote it: update, or export it there."
                            .formatted(database.file(), version, NEWEST));
        }
        for (long next = version + 1; next <= NEWEST; next++) {
            long step = next;
            database.together(() -> {
                database.run(resource("schema-%d.sql".formatted(step)));
                database.run("INSERT INTO schema_version VALUES (%d, now()::TIMESTAMP)".formatted(step));
            });
        }
        if (version < NEWEST) {
            makeViews(database);
        }
    }

    /** Makes the views anew, over the tables and every folder attached. */
    static void makeViews(Database database) throws SQLException {
        StringBuilder attached = new StringBuilder();
        for (String folder : folders(database)) {
            attached.append(
                    "UNION ALL BY NAME SELECT * FROM read_parquet('%s/**/*.parquet', hive_partitioning = true, union_by_name = true)\n"
                            .formatted(folder.replace("'", "''")));
        }
        database.together(() -> database.run(resource("views.sql").replace("/*ATTACHED*/", attached)));
    }

    /** The folders attached, in the order in which they were. */
    public static List<String> folders(Database database) throws SQLException {
        List<String> folders = new ArrayList<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT folder FROM attached ORDER BY filed, folder")) {
            while (rows.next()) {
                folders.add(rows.getString(1));
            }
        }
        return folders;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
