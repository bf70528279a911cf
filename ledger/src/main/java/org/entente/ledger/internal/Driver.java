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
 * <p>To make that known takes the recorder a tenth of a second at each start, as long as all else that opens a ledger; nobody asks for it.
 */
final class Driver {

    static {
        passOverRecorder();
    }

    private Driver() {}

    /** Asked itself, for DriverManager would look through every library for other drivers first. */
    static DuckDBConnection connect(Path file, Properties settings) throws SQLException {
        return (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:" + file, settings);
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
