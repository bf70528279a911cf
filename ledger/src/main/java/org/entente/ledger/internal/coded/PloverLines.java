package org.entente.ledger.internal.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.entente.model.Context;
import org.entente.model.PloverType;
import org.entente.model.Status;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * PLOVER events, one JSON object a line: {@code date}, {@code type} (or {@code event}), {@code mode}, {@code context}, {@code actor} and
 * {@code recipient} (a text, an object with {@code name}, {@code country} and {@code sector}, or a list of either), {@code status}, {@code id}, {@code url}.
 */
final class PloverLines implements Coder {

    private static final JsonMapper JSON = new JsonMapper();

    private final String source;
    private final Days days = new Days();

    PloverLines(String source) {
        this.source = source;
    }

    @Override
    public String settings() {
        return "";
    }

    @Override
    public Coded code(Line line) {
        String text = line.text();
        if (text.isBlank()) {
            return new Coded.Nothing();
        }
        try {
            JsonNode event = JSON.readTree(text);
            if (!event.isObject()) {
                return new Coded.Bad("no JSON object");
            }
            return code(event);
        } catch (JacksonException | IllegalArgumentException e) {
            return new Coded.Bad(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("no JSON"));
        }
    }

    private Coded code(JsonNode event) {
        String written = text(event, "date", "event_date");
        LocalDate day = days.read(written);
        if (day == null) {
            return new Coded.Bad("'%s' is no day".formatted(written));
        }
        PloverType type = Plover.type(text(event, "type", "event", "event_type"));
        String mode = Plover.mode(type, text(event, "mode", "event_mode"));
        Status status = Plover.status(text(event, "status"));
        TreeSet<Context> contexts = new TreeSet<>();
        for (String key : List.of("context", "contexts")) {
            for (String one : texts(event.path(key))) {
                for (Context context : Context.values()) {
                    if (context.label().equals(one.toLowerCase(Locale.ROOT))) {
                        contexts.add(context);
                    }
                }
            }
        }
        String labels = String.join(",", contexts.stream().map(Context::label).toList());
        Coding coding = new Coding(source, null, type, mode, labels, status, type.score(mode), null);
        List<Party> actors = parties(event, "actor", "actors", "source");
        List<Party> recipients = parties(event, "recipient", "recipients", "target");
        if (actors.isEmpty() && recipients.isEmpty()) {
            return new Coded.Bad("neither an actor nor a recipient");
        }
        String id = text(event, "id");
        String link = text(event, "url", "link");
        return new Coded.Several(Pairs.of(actors, recipients).stream()
                .map(pair -> new Coded.Row(
                        day,
                        pair.actor(),
                        pair.recipient(),
                        coding,
                        Coded.Row.NO_NUMBER,
                        Coded.Row.utf8(link),
                        Coded.Row.utf8(id)))
                .toList());
    }

    private static List<Party> parties(JsonNode event, String... keys) {
        List<Party> parties = new ArrayList<>();
        for (String key : keys) {
            JsonNode value = event.path(key);
            Iterable<JsonNode> all = value.isArray() ? value : List.of(value);
            for (JsonNode one : all) {
                if (one.isObject()) {
                    String country = text(one, "country", "code");
                    String name = text(one, "name", "actor", "id");
                    if (!name.isEmpty() || !country.isEmpty()) {
                        parties.add(new Party(
                                name.isEmpty() ? country : name,
                                Countries.code(country.isEmpty() ? name : country),
                                Sectors.plover(text(one, "sector")),
                                null));
                    }
                } else if (one.isString() && !one.asString().isBlank()) {
                    String name = one.asString().strip();
                    parties.add(new Party(name, Countries.code(name), null, null));
                }
            }
        }
        return parties;
    }

    private static String text(JsonNode of, String... keys) {
        for (String key : keys) {
            JsonNode value = of.path(key);
            if (value.isString() || value.isNumber()) {
                return value.asString().strip();
            }
        }
        return "";
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        Iterable<JsonNode> all = value.isArray() ? value : List.of(value);
        for (JsonNode one : all) {
            if (one.isString()) {
                texts.addAll(List.of(one.asString().split("\\s*[;,]\\s*")));
            }
        }
        return texts;
    }
}
