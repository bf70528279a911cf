package org.entente.app.internal.desk.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.app.internal.desk.api.Operation.Parameter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What REST can be asked, as an OpenAPI 3.1 document; the schemas are the records' own. */
public final class OpenApi {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern IN_PATH = Pattern.compile("\\{([a-z]+)}");
    private final Schemas schemas = new Schemas();

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
        Stream.concat(Operations.ALL.stream(), OutlookOperations.ALL.stream())
                .forEach(one -> paths.withObjectProperty(one.path())
                        .set(one.method().toLowerCase(java.util.Locale.ROOT), operation(one)));
        schemas.writeTo(document.putObject("components").putObject("schemas"));
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
            json.set("schema", schemas.answer(one.answer(), one.shape()));
        }
        one.forms().forEach(content::putObject);
        responses
                .putObject("default")
                .put("description", "What is wrong")
                .putObject("content")
                .putObject("application/problem+json");
        return node;
    }
}
