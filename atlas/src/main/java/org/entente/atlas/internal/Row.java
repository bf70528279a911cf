package org.entente.atlas.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.atlas.Term;
import org.entente.model.Sector;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table, with its place for messages.
 *
 * @param file the table's name
 * @param line its number in the file, from 1
 * @param columns where each column stands
 * @param values the line's values, in the header's order
 */
public record Row(String file, int line, Map<String, Integer> columns, List<String> values) {

    /** The value in that column, never empty. */
    public String text(String column) {
        String value = value(column);
        if (value == null) {
            throw refuse(column, "is empty", "the line lacks a value");
        }
        return value;
    }

    /** The value in that column, or null where it is empty or the table has no such column. */
    public @Nullable String value(String column) {
        Integer at = columns.get(column);
        if (at == null || at >= values.size() || values.get(at).isEmpty()) {
            return null;
        }
        return values.get(at);
    }

    /** A day, the first of a month or a year that is given alone; null where it is empty. */
    public @Nullable LocalDate date(String column) {
        When when = when(column);
        return when == null ? null : when.from();
    }

    /** Read without the formatter of dates, whose first use alone would cost a tenth of the loading. */
    public @Nullable When when(String column) {
        String value = value(column);
        if (value == null) {
            return null;
        }
        try {
            return switch (value.length()) {
                case 4 -> When.year(number(value, 0, 4));
                case 7 -> When.month(number(value, 0, 4), part(value, 4));
                case 10 -> When.day(LocalDate.of(number(value, 0, 4), part(value, 4), part(value, 7)));
                default -> throw new DateTimeException(value);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw refuse(column, "'%s' is no date".formatted(value), "write it as 2018-12-24, 2018-12 or 2018");
        }
    }

    /** A month's or a day's two digits, after a hyphen. */
    private static int part(String value, int hyphen) {
        if (value.charAt(hyphen) != '-') {
            throw new DateTimeException(value);
        }
        return number(value, hyphen + 1, hyphen + 3);
    }

    private static int number(String value, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = value.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new NumberFormatException(value);
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    /** The columns {@code from} and {@code to}. */
    public Term term() {
        LocalDate from = date("from");
        LocalDate to = date("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw refuse("to", "%s is before from %s".formatted(to, from), "the two are swapped");
        }
        return Term.of(from, to);
    }

    public @Nullable Sector sector() {
        return value("sector") == null ? null : one("sector", Sector.class);
    }

    /** A value that is one of an enumeration's names. */
    public <E extends Enum<E>> E one(String column, Class<E> type) {
        String value = text(column);
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw refuse(column, "'%s' is unknown".formatted(value), "one of " + List.of(type.getEnumConstants()));
        }
    }

    /** An exception that names file, line and column. */
    public IllegalArgumentException refuse(String column, String what, String maybe) {
        return new IllegalArgumentException(
                "%s, line %d: %s: %s. Maybe %s.".formatted(file, line, column, what, maybe));
    }
}
