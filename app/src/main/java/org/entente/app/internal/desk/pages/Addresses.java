package org.entente.app.internal.desk.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses within the desk. Stateless. */
final class Addresses {

    private Addresses() {}

    /** Any text as one part of a path. */
    static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The list of the events between two states that happened, of a type and between days where these are given. */
    static String events(String a, String b, @Nullable String type, @Nullable Object from, @Nullable Object to) {
        return of("/events", "a", a, "b", b, "type", type, "status", "ACTUAL", "from", from, "to", to);
    }

    /** A path with parameters; those that are null or empty are left out, and the last of a name counts. */
    static String of(String path, @Nullable Object... namesAndValues) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null && !value.toString().isEmpty()) {
                parameters.put(String.valueOf(namesAndValues[i]), value);
            } else {
                parameters.remove(String.valueOf(namesAndValues[i]));
            }
        }
        return parameters.isEmpty()
                ? path
                : path + "?"
                        + parameters.entrySet().stream()
                                .map(one ->
                                        one.getKey() + "=" + part(one.getValue().toString()))
                                .collect(Collectors.joining("&"));
    }
}
