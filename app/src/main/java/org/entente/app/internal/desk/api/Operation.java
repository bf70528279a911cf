package org.entente.app.internal.desk.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that REST can be asked.
 *
 * @param method GET or POST
 * @param path with names in braces
 * @param parameters of the query
 * @param answer a record's class, or null where the answer has a form of its own
 * @param shape whether it is one of them, a list or a page of a list
 * @param forms media types beside JSON
 * @param body media type of what is sent, or null
 */
record Operation(
        String method,
        String path,
        String summary,
        List<Parameter> parameters,
        @Nullable Class<?> answer,
        Shape shape,
        List<String> forms,
        @Nullable String body) {

    /** How the answer holds its records. */
    enum Shape {
        ONE,
        LIST,
        SLICE
    }

    /** A parameter of the query, with its type as in JSON Schema. */
    record Parameter(String name, String type, String description) {}

    static Operation get(String path, String summary, @Nullable Class<?> answer, Shape shape, Parameter... parameters) {
        return new Operation("GET", path, summary, List.of(parameters), answer, shape, List.of(), null);
    }

    Operation also(String... types) {
        return new Operation(method, path, summary, parameters, answer, shape, List.of(types), body);
    }

    static Operation post(
            String path, String summary, @Nullable Class<?> answer, String body, Parameter... parameters) {
        return new Operation("POST", path, summary, List.of(parameters), answer, Shape.ONE, List.of(), body);
    }
}
