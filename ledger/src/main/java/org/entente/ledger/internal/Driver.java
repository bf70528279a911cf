package org.entente.ledger.internal;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * DuckDB's driver, without what it would tell Java's flight recorder.
 *
 * <p>To make that known takes the recorder a tenth of a second at each start, as long as all else that opens a ledger; nobody asks for it. The driver does it
 * before it looks at any setting, so that its own, {@code jdbc_jfr_memory_monitor}, does not spare it.
 */
public final class Driver {

    static {
        passOverRecorder();
    }

    private Driver() {}

    /** Asked itself, for DriverManager would look through every library for other drivers first. */
    static DuckDBConnection connect(Path file, Properties settings) throws SQLException {
        return (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:" + file, settings);
    }

    /** Loads the database's library, some seventy megabytes of it, on a thread of its own. */
    public static void load() {
        Thread.ofPlatform().daemon().name("ledger-library").start(() -> {
            try {
                Class.forName("org.duckdb.DuckDBNative");
            } catch (ClassNotFoundException | LinkageError e) {
                // Then whoever opens a ledger waits for it, or is told why it cannot be.
            }
        });
    }

    private static void passOverRecorder() {
        try {
            Field done = Class.forName("org.duckdb.DuckDBMemoryMonitor").getDeclaredField("initialized");
            done.setAccessible(true);
            done.setBoolean(null, true);
        } catch (ReflectiveOperationException anotherDriver) {
            // Then it starts more slowly, and works the same.
        }
    }
}
