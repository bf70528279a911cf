package org.entente.ledger.internal.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What rows have to meet, all of it. Values are written out, quoted, since neither COPY nor a view takes question marks. */
final class Conditions {

    private final List<String> all = new ArrayList<>();

    /**
     * Adds a condition.
     *
     * @param condition of this program, never of a user; each question mark stands for the value
     */
    Conditions with(String condition, Object value) {
        all.add(condition.replace("?", literal(value)));
        return this;
    }

    /** The same where there is a value. */
    Conditions where(String condition, @Nullable Object value) {
        return value == null ? this : with(condition, value);
    }

    Conditions with(String condition) {
        all.add(condition);
        return this;
    }

    /** One of the names, or any where none is given. */
    Conditions oneOf(String column, Collection<? extends Enum<?>> names) {
        if (!names.isEmpty()) {
            all.add(names.stream()
                    .map(name -> "'" + name.name() + "'")
                    .sorted()
                    .collect(Collectors.joining(", ", column + " IN (", ")")));
        }
        return this;
    }

    /** One of the numbers; nothing where there is none. */
    Conditions oneOfNumbers(String column, Collection<Integer> numbers) {
        all.add(
                numbers.isEmpty()
                        ? "false"
                        : numbers.stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ", column + " IN (", ")")));
        return this;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** All of it, joined; {@code true} where there is none. */
    String sql() {
        return all.isEmpty() ? "true" : String.join(" AND ", all);
    }

    /** A value as SQL writes it. */
    static String literal(Object value) {
        return switch (value) {
            case LocalDate day -> "DATE '" + day + "'";
            case Number number -> number.toString();
            default -> "'" + value.toString().replace("'", "''").replace("\0", "") + "'";
        };
    }
}
