package org.entente.source.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.entente.model.Dispatch;
import org.entente.source.Fields;
import org.entente.source.Found;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON objects, one a line, each a dispatch. Stateless. */
final class JsonLines {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonLines() {}

    static void read(Place place, InputStream in, Fields fields, Consumer<Found> found) throws IOException {
        Lines lines = new Lines(in);
        boolean none = true;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (lines.wasTooLong()) {
                found.accept(place.at(lines.number())
                        .problem(
                                "the line is longer than %s".formatted(Limits.megabytes(Limits.PAGE)),
                                "Maybe line breaks got lost; write one object a line."));
                none = false;
            } else if (!line.isBlank()) {
                read(place.at(lines.number()), lines.number(), unmarked(line), fields, found);
                none = false;
            }
        }
        if (none) {
            found.accept(place.problem("it is empty", "Maybe the download failed; remove it or fetch it again."));
        }
    }

    private static String unmarked(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static void read(Place place, long number, String line, Fields fields, Consumer<Found> found) {
        JsonNode object;
        try {
            object = MAPPER.readTree(line);
        } catch (JacksonException e) {
            found.accept(place.problem(
                    "it is no JSON (%s)"
                            .formatted(
                                    e.getOriginalMessage().lines().findFirst().orElse("")),
                    "Maybe the line was cut, or one object spans many lines; write one object a line."));
            return;
        }
        String text = at(object, fields.text()).asString("");
        if (text.isBlank()) {
            found.accept(place.problem(
                    "there are no words in the field '%s', among %s".formatted(fields.text(), names(object)),
                    "Maybe name the field that has them: --fields text=NAME."));
            return;
        }
        if (text.length() > Limits.ARTICLE) {
            found.accept(place.problem(
                    "its text is longer than %s, more than any article".formatted(Limits.megabytes(Limits.ARTICLE)),
                    "Maybe write one object per article."));
            return;
        }
        Found.Problem foreign = Language.problem(place, text);
        if (foreign != null) {
            found.accept(foreign);
            return;
        }
        String told = value(object, fields.date());
        LocalDate own = Dates.of(told);
        if (told != null && own == null) {
            found.accept(place.problem(
                    "'%s' in the field '%s' is no date; the dispatch is read without it".formatted(told, fields.date()),
                    "Maybe write it as 2018-12-24."));
        }
        String id = value(object, fields.id());
        found.accept(new Found.Article(new Dispatch(
                id == null ? place.id() + "-" + number : id,
                value(object, fields.title()),
                place.date(own),
                value(object, fields.outlet()),
                Links.of(value(object, fields.link())),
                "en",
                text)));
    }

    private static String names(JsonNode object) {
        return object.isObject() ? String.join(", ", object.propertyNames()) : "none, for it is no object";
    }

    private static @Nullable String value(JsonNode object, String field) {
        String text = at(object, field).asString("").strip();
        return text.isEmpty() ? null : text;
    }

    private static JsonNode at(JsonNode object, String field) {
        JsonNode at = object;
        for (String name : field.split("\\.")) {
            at = at.path(name);
        }
        return at;
    }
}
