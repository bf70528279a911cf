package org.entente.app.internal.desk.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.internal.desk.Jobs;
import org.entente.app.internal.desk.api.Operation.Parameter;
import org.entente.app.internal.desk.api.Operation.Shape;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.desk.view.ActorView;
import org.entente.app.internal.desk.view.AgreementsView;
import org.entente.app.internal.desk.view.CampsView;
import org.entente.app.internal.desk.view.DeskView;
import org.entente.app.internal.desk.view.RelationView;
import org.entente.app.internal.desk.view.Search;
import org.entente.app.internal.desk.view.TriangleView;
import org.entente.app.internal.desk.view.WorldView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What REST can be asked, as an OpenAPI 3.1 document; the schemas are the records' own. */
public final class OpenApi {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern IN_PATH = Pattern.compile("\\{([a-z]+)}");
    private static final String ROWS_CSV = "text/csv";
    private static final String ROWS_JSONL = "application/jsonl";

    private static final Parameter STEP =
            new Parameter("step", "string", "day, week, month, quarter or year; without it one that fits");
    private static final Parameter FROM = new Parameter("from", "string", "the first day, 2018-12-24, 2018-12 or 2018");
    private static final Parameter TO = new Parameter("to", "string", "the last day");
    private static final Parameter LIMIT = new Parameter("limit", "integer", "the most rows, 1 to 1000");
    private static final Parameter OFFSET = new Parameter("offset", "integer", "how many rows to pass over");
    private static final Parameter FORMAT =
            new Parameter("format", "string", "json, csv or jsonl; the latter two are not paged");
    private static final Parameter TABLE = new Parameter("format", "string", "json or csv");

    static final List<Operation> OPERATIONS = List.of(
            Operation.get("/api/v1/coverage", "What is held", Holdings.Coverage.class, Shape.ONE),
            Operation.get(
                    "/api/v1/desk",
                    "The relations that moved most",
                    DeskView.class,
                    Shape.ONE,
                    new Parameter("limit", "integer", "how many, 1 to 60")),
            Operation.get(
                    "/api/v1/relations",
                    "The relations held, the busiest first",
                    Holdings.Pair.class,
                    Shape.LIST,
                    LIMIT),
            Operation.get(
                            "/api/v1/relations/{a}/{b}",
                            "How two states stood, step by step",
                            RelationView.class,
                            Shape.ONE,
                            STEP,
                            FROM,
                            TO,
                            TABLE)
                    .also(ROWS_CSV),
            Operation.get(
                            "/api/v1/triangles/{a}/{b}/{c}",
                            "Which strategic triangle three states formed",
                            TriangleView.class,
                            Shape.ONE,
                            STEP,
                            FROM,
                            TO,
                            new Parameter("neutral", "number", "the level between friendly and hostile, -10 to 10"),
                            TABLE)
                    .also(ROWS_CSV),
            Operation.get(
                    "/api/v1/camps",
                    "Who stands with whom",
                    CampsView.class,
                    Shape.ONE,
                    FROM,
                    TO,
                    new Parameter("least", "integer", "events that a relation needs"),
                    new Parameter("region", "string", "europe, africa, asia, americas, oceania or middle_east")),
            Operation.get(
                    "/api/v1/world/{state}",
                    "How a state dealt with all others, year by year",
                    WorldView.class,
                    Shape.ONE,
                    new Parameter("span", "integer", "how many years each figure is of")),
            Operation.get(
                    "/api/v1/actors",
                    "Actors by name",
                    Search.Hit.class,
                    Shape.LIST,
                    new Parameter("q", "string", "a part of the name, or a code")),
            Operation.get("/api/v1/actors/{id}", "All that is known of an actor", ActorView.class, Shape.ONE),
            Operation.get(
                    "/api/v1/agreements",
                    "Agreements and memberships",
                    AgreementsView.class,
                    Shape.ONE,
                    new Parameter("party", "string", "whom all of them bind"),
                    new Parameter("with", "string", "and whom beside")),
            Operation.get(
                            "/api/v1/events",
                            "Events, the newest first",
                            Holdings.EventRow.class,
                            Shape.SLICE,
                            new Parameter("a", "string", "a state, or an actor's id or name, on either side"),
                            new Parameter("b", "string", "another, on the other side"),
                            new Parameter("type", "string", "PLOVER's type"),
                            new Parameter("status", "string", "actual, historical, future, hypothetical or negated"),
                            new Parameter("source", "string", "news, or an event set's name"),
                            new Parameter("words", "string", "words of the event's sentence"),
                            FROM,
                            TO,
                            LIMIT,
                            OFFSET,
                            FORMAT)
                    .also(ROWS_CSV, ROWS_JSONL),
            Operation.get(
                            "/api/v1/statements",
                            "Statements, the newest first",
                            Holdings.StatementRow.class,
                            Shape.SLICE,
                            new Parameter("speaker", "string", "the speaker's id, name or country"),
                            new Parameter("words", "string", "words of the statement"),
                            FROM,
                            TO,
                            LIMIT,
                            OFFSET,
                            FORMAT)
                    .also(ROWS_CSV, ROWS_JSONL),
            Operation.get(
                            "/api/v1/dispatches",
                            "Dispatches, the newest first",
                            Holdings.DispatchRow.class,
                            Shape.SLICE,
                            new Parameter("actor", "string", "whom they name"),
                            LIMIT,
                            OFFSET,
                            FORMAT)
                    .also(ROWS_CSV, ROWS_JSONL),
            Operation.get("/api/v1/dispatches/{id}", "A dispatch with its account", null, Shape.ONE),
            Operation.post(
                    "/api/v1/read",
                    "Reads a text and shows its account; nothing is kept",
                    null,
                    "text/plain",
                    new Parameter("date", "string", "the day it was published")),
            Operation.get("/api/v1/jobs", "Jobs, the newest first", Jobs.Job.class, Shape.LIST),
            Operation.get("/api/v1/jobs/{id}", "How far a job is", Jobs.Job.class, Shape.ONE),
            Operation.get(
                    "/api/v1/jobs/{id}/progress", "How far a job is, as server-sent events named job", null, Shape.ONE),
            Operation.post(
                    "/api/v1/imports",
                    "Brings in an event set: the parts file and kind",
                    Jobs.Job.class,
                    "multipart/form-data"),
            Operation.get("/api/v1/openapi.json", "This description", null, Shape.ONE));

    private final Map<String, ObjectNode> schemas = new TreeMap<>();

    private OpenApi() {}

    /** The document. */
    public static ObjectNode document() {
        return new OpenApi().written();
    }

    private ObjectNode written() {
        ObjectNode document = JSON.objectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Entente")
                .put("version", "1")
                .put(
                        "description",
                        "How states stand toward one another, as JSON. Errors are problem+json (RFC 9457).");
        ObjectNode paths = document.putObject("paths");
        OPERATIONS.forEach(one -> paths.withObjectProperty(one.path())
                .set(one.method().toLowerCase(java.util.Locale.ROOT), operation(one)));
        ObjectNode all = document.putObject("components").putObject("schemas");
        schemas.forEach(all::set);
        return document;
    }

    private ObjectNode operation(Operation one) {
        ObjectNode node = JSON.objectNode().put("summary", one.summary());
        ArrayNode parameters = node.putArray("parameters");
        Matcher names = IN_PATH.matcher(one.path());
        while (names.find()) {
            parameters
                    .addObject()
                    .put("name", names.group(1))
                    .put("in", "path")
                    .put("required", true)
                    .putObject("schema")
                    .put("type", "string");
        }
        for (Parameter parameter : one.parameters()) {
            parameters
                    .addObject()
                    .put("name", parameter.name())
                    .put("in", "query")
                    .put("description", parameter.description())
                    .putObject("schema")
                    .put("type", parameter.type());
        }
        if (one.body() != null) {
            node.putObject("requestBody")
                    .put("required", true)
                    .putObject("content")
                    .putObject(one.body());
        }
        ObjectNode responses = node.putObject("responses");
        ObjectNode good = responses
                .putObject(one.path().endsWith("imports") ? "202" : "200")
                .put("description", "What was asked");
        ObjectNode content = good.putObject("content");
        ObjectNode json = content.putObject(one.path().endsWith("progress") ? "text/event-stream" : "application/json");
        if (one.answer() != null) {
            json.set("schema", answer(one.answer(), one.shape()));
        }
        one.forms().forEach(content::putObject);
        responses
                .putObject("default")
                .put("description", "What is wrong")
                .putObject("content")
                .putObject("application/problem+json");
        return node;
    }

    private ObjectNode answer(Class<?> type, Shape shape) {
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
