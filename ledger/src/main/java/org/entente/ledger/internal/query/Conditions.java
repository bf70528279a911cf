package org.entente.ledger.internal.query;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What rows have to meet, all of it, with the values that stand for the question marks. */
final class Conditions {

    private final List<String> all = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Adds a condition; each question mark stands for the one value. */
    Conditions with(String condition, Object value) {
        all.add(condition);
        condition.chars().filter(c -> c == '?').forEach(mark -> values.add(value));
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

    /** Sets the values from the question mark {@code first} on, counted from 1. */
    int bind(PreparedStatement statement, int first) throws SQLException {
        int at = first;
        for (Object value : values) {
            statement.setObject(at++, value);
        }
        return at;
    }
}
