package org.entente.app.internal.desk.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records as comma-separated values: a column a component. Source of the form: RFC 4180. Stateless. */
final class Tables {

    private Tables() {}

    static String csv(Class<? extends Record> type, List<? extends Record> rows) {
        StringBuilder text = new StringBuilder(head(type));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    static String head(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    static String line(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                        .map(component -> cell(value(component, row)))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static @Nullable Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("%s cannot be told.".formatted(component), e);
        }
    }

    /** A cell that begins like a formula gets an apostrophe before it, for spreadsheets run formulas. */
    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
