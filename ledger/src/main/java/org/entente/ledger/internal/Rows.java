package org.entente.ledger.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Rows on their way into one table. */
public final class Rows implements AutoCloseable {

    private final DuckDBAppender appender;

    Rows(DuckDBConnection connection, String table) throws SQLException {
        appender = connection.createAppender("main", table);
    }

    /** @param cells in the order of the table's columns */
    public void add(@Nullable Object... cells) throws SQLException {
        appender.beginRow();
        for (Object cell : cells) {
            switch (cell) {
                case null -> appender.appendNull();
                case String text -> appender.append(text);
                case Integer number -> appender.append(number.intValue());
                case Short number -> appender.append(number.shortValue());
                case Long number -> appender.append(number.longValue());
                case Double number -> appender.append(number.doubleValue());
                case LocalDate day -> appender.append(day);
                case LocalDateTime time -> appender.append(time);
                case byte[] bytes -> appender.append(bytes);
                case Enum<?> constant -> appender.append(constant.name());
                default -> throw new IllegalArgumentException("No column takes a " + cell.getClass());
            }
        }
        appender.endRow();
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
