package org.entente.ledger.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.LedgerException;

/** The ledger's tables and views, by version; {@code schema-N.sql} leads from version N-1 to N, {@code schema.sql} from nothing to the newest. */
public final class Schema {

    /** The newest version that this program writes. */
    public static final int NEWEST = 4;

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
        if (version == 0) {
            begin(database);
            return;
        }
        for (long next = version + 1; next <= NEWEST; next++) {
            long step = next;
            database.together(() -> {
                database.run(resource("schema-%d.sql".formatted(step)).replace("/*CHECKSUM*/", Checksums.SUM));
                reached(database, step);
            });
        }
        // A process killed between the last step and this leaves a ledger without views: then they are made now.
        if (version < NEWEST
                || database.number("SELECT count(*) FROM duckdb_views() WHERE view_name = 'events'", 0) == 0) {
            makeViews(database);
        }
    }

    /** At once, for each step would cost as much as all of them. */
    private static void begin(Database database) throws SQLException {
        database.together(() -> {
            database.run(resource("schema.sql"));
            reached(database, NEWEST);
            database.run(views(database));
        });
    }

    private static void reached(Database database, long version) throws SQLException {
        database.run("INSERT INTO schema_version VALUES (%d, now()::TIMESTAMP)".formatted(version));
    }

    /** Makes the views anew, over the tables and every folder attached. */
    static void makeViews(Database database) throws SQLException {
        String views = views(database);
        database.together(() -> database.run(views));
    }

    private static String views(Database database) throws SQLException {
        String events = resource("coded-events.sql") + "UNION ALL BY NAME\n" + newsAndAttached(database.connection());
        return resource("views.sql").replace("/*EVENTS*/", events);
    }

    /** SQL for the events read from news and those in attached folders, in the columns of the view {@code events}. */
    public static String newsAndAttached(DuckDBConnection connection) throws SQLException {
        return String.join(
                "UNION ALL BY NAME ",
                Stream.concat(
                                Stream.of(resource("news-events.sql")),
                                Attached.all(connection).stream().map(folder -> folder.events() + "\n"))
                        .toList());
    }

    /** The same, or an empty text where there is nothing of either, which spares the plan of a question. */
    public static String newsAndAttachedIfAny(DuckDBConnection connection) throws SQLException {
        long all = Answers.list(
                        connection,
                        "SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM attached)",
                        row -> row.getLong(1))
                .getFirst();
        return all > 0 ? newsAndAttached(connection) : "";
    }

    /** One of the ledger's SQL files. */
    public static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
