package org.entente.app.internal.desk.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.app.internal.desk.api.Operation.Shape;
import org.entente.app.internal.desk.holdings.Holdings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The forms of answers as JSON Schema, which are those of the records. For one document. */
final class Schemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> schemas = new TreeMap<>();

    /** Every record that was met, by name. */
    void writeTo(ObjectNode all) {
        schemas.forEach(all::set);
    }

    /** An answer that is one, a list, or a page of records. */
    ObjectNode answer(Class<?> type, Shape shape) {
        ObjectNode one = schema(type, false);
        return switch (shape) {
            case ONE -> one;
            case LIST -> list(one);
            case SLICE -> {
                ObjectNode slice = JSON.objectNode().put("type", "object");
                ObjectNode properties = slice.putObject("properties");
                properties.putObject("total").put("type", "integer");
                properties.set("rows", list(one));
                slice.putArray("required").add("total").add("rows");
                yield slice;
            }
        };
    }

    private static ObjectNode list(ObjectNode items) {
        ObjectNode list = JSON.objectNode().put("type", "array");
        list.set("items", items);
        return list;
    }

    private ObjectNode schema(Type type, boolean nullable) {
        if (type instanceof ParameterizedType several) {
            return parameterised(several);
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return record(plain);
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            ObjectNode node = JSON.objectNode().put("type", "string");
            ArrayNode values = node.putArray("enum");
            for (Object value : plain.getEnumConstants()) {
                values.add(value.toString());
            }
            return node;
        }
        return simple(type, nullable);
    }

    private ObjectNode parameterised(ParameterizedType type) {
        Type first = type.getActualTypeArguments()[0];
        if (type.getRawType() == Holdings.Slice.class) {
            return answer((Class<?>) first, Shape.SLICE);
        }
        if (type.getRawType() == List.class) {
            return list(schema(first, true));
        }
        ObjectNode map = JSON.objectNode().put("type", "object");
        map.set("additionalProperties", schema(type.getActualTypeArguments()[1], false));
        return map;
    }

    private static ObjectNode simple(Type type, boolean nullable) {
        String name = Set.of(int.class, long.class, Integer.class, Long.class).contains(type)
                ? "integer"
                : Set.of(double.class, Double.class).contains(type)
                        ? "number"
                        : type == boolean.class ? "boolean" : "string";
        ObjectNode node = JSON.objectNode();
        if (nullable) {
            node.putArray("type").add(name).add("null");
        } else {
            node.put("type", name);
        }
        return type == LocalDate.class ? node.put("format", "date") : node;
    }

    private ObjectNode record(Class<?> type) {
        Class<?> within = type.getDeclaringClass();
        String name = (within == null ? "" : within.getSimpleName()) + type.getSimpleName();
        if (!schemas.containsKey(name)) {
            ObjectNode node = JSON.objectNode().put("type", "object");
            schemas.put(name, node);
            ObjectNode properties = node.putObject("properties");
            ArrayNode required = node.putArray("required");
            for (RecordComponent component : type.getRecordComponents()) {
                properties.set(component.getName(), property(component));
                required.add(component.getName());
            }
        }
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private ObjectNode property(RecordComponent component) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        ObjectNode schema = schema(component.getGenericType(), nullable);
        if (!nullable || !schema.has("$ref") && !schema.has("enum")) {
            return schema;
        }
        ObjectNode either = JSON.objectNode();
        either.putArray("oneOf").add(schema).addObject().put("type", "null");
        return either;
    }
}
