package org.entente.atlas.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A CSV table: UTF-8, a header, values quoted with {@code "} where they hold a comma, comment lines that begin with {@code #}. */
public final class Table {

    private Table() {}

    /** The rows of a table that ships with the program; none where it does not exist. */
    public static List<Row> shipped(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/org/entente/atlas/" + name)) {
            return in == null ? List.of() : rows(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(name), e);
        }
    }

    /** The rows of a file. */
    public static List<Row> at(Path file) throws IOException {
        return rows(file.toString(), Files.readString(file));
    }

    /** The rows of a table's text. */
    public static List<Row> rows(String name, String text) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        int number = 0;
        int start = text.startsWith("\ufeff") ? 1 : 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int stop = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            number++;
            if (stop > start && text.charAt(start) != '#') {
                List<String> values = values(name, number, text, start, stop);
                if (columns.isEmpty()) {
                    for (int i = 0; i < values.size(); i++) {
                        columns.put(values.get(i), i);
                    }
                } else if (values.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "%s, line %d: %d values for %d columns in '%s'. Maybe a value with a comma is not quoted."
                                    .formatted(
                                            name, number, values.size(), columns.size(), text.substring(start, stop)));
                } else {
                    rows.add(new Row(name, number, columns, values));
                }
            }
            start = end + 1;
        }
        return rows;
    }

    private static List<String> values(String name, int number, String text, int start, int end) {
        List<String> values = new ArrayList<>(8);
        int at = start;
        while (true) {
            if (at < end && text.charAt(at) == '"') {
                StringBuilder value = new StringBuilder();
                at++;
                while (true) {
                    int quote = text.indexOf('"', at);
                    if (quote < 0 || quote >= end) {
                        throw new IllegalArgumentException(
                                "%s, line %d: a quotation mark is not closed. Maybe the value spans lines, which no table may."
                                        .formatted(name, number));
                    }
                    value.append(text, at, quote);
                    if (quote + 1 < end && text.charAt(quote + 1) == '"') {
                        value.append('"');
                        at = quote + 2;
                    } else {
                        at = quote + 1;
                        break;
                    }
                }
                values.add(value.toString());
            } else {
                int comma = text.indexOf(',', at);
                int stop = comma < 0 || comma > end ? end : comma;
                String value = text.substring(at, stop);
                boolean padded = stop > at
                        && (Character.isWhitespace(value.charAt(0)) || Character.isWhitespace(text.charAt(stop - 1)));
                values.add(padded ? value.strip() : value);
                at = stop;
            }
            if (at >= end) {
                return values;
            }
            at++;
        }
    }
}
