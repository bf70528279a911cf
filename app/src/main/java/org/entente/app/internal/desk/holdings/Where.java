package org.entente.app.internal.desk.holdings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a question; what is null does not narrow. Every value is quoted here, and only here. */
final class Where {

    private final List<String> conditions = new ArrayList<>();

    Where equal(String column, @Nullable String value) {
        return value == null ? this : and("%s = %s".formatted(column, quoted(value)));
    }

    /** Either of some columns. */
    Where any(@Nullable String value, String... columns) {
        if (value == null) {
            return this;
        }
        List<String> either = new ArrayList<>();
        for (String column : columns) {
            either.add("%s = %s".formatted(column, quoted(value)));
        }
        return and("(" + String.join(" OR ", either) + ")");
    }

    Where holds(String column, @Nullable String words) {
        return words == null
                ? this
                : and("contains(lower(coalesce(%s, '')), lower(%s))".formatted(column, quoted(words)));
    }

    /** Within the days, both in. */
    Where within(String column, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            and("%s >= DATE '%s'".formatted(column, from));
        }
        return to == null ? this : and("%s <= DATE '%s'".formatted(column, to));
    }

    Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public String toString() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }
}
