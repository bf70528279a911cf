package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;
import tools.jackson.databind.JsonNode;

/** What REST can be asked, for people; made of the same description that programs read. */
public final class ApiPage {

    private ApiPage() {}

    public static String of(JsonNode description) {
        List<Html> operations = new ArrayList<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(one -> operations.add(operation(one.getKey(), path.getKey(), one.getValue()))));
        Html content = several(
                tag(
                        "p",
                        "Everything the pages show, as JSON and most of it as CSV. ",
                        link("/api/v1/openapi.json", "The description"),
                        " is OpenAPI 3.1. Answers carry an ETag; what is wrong is told as ",
                        tag("code", "application/problem+json"),
                        "; with ",
                        tag("code", "--token"),
                        " each request needs ",
                        tag("code", "Authorization: Bearer TOKEN"),
                        "."),
                operations);
        return Page.of("/api", "REST", content).written();
    }

    private static Html operation(String method, String path, JsonNode one) {
        List<Html> parameters = new ArrayList<>();
        one.get("parameters").forEach(parameter -> {
            if (parameter.get("in").asString().equals("query")) {
                parameters.add(tag(
                        "li",
                        tag("code", parameter.get("name").asString()),
                        " " + parameter.get("description").asString()));
            }
        });
        String shown = method.toUpperCase(Locale.ROOT) + " " + path;
        return tag(
                "section",
                cls("operation"),
                tag("h2", tag("code", shown)),
                tag(
                        "p",
                        one.get("summary").asString(),
                        path.contains("{") || method.equals("post") ? "." : several(". ", link(path, "Try it"))),
                parameters.isEmpty() ? Html.nothing() : tag("ul", parameters));
    }
}
