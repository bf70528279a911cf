package org.entente.app.internal.read;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Assessment;
import org.entente.model.Cameo;
import org.entente.model.Citation;
import org.entente.model.Conduct;
import org.entente.model.Context;
import org.entente.model.Dispatch;
import org.entente.model.Dyad;
import org.entente.model.Event;
import org.entente.model.Explanation;
import org.entente.model.Office;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An account as JSON, in the form of {@code account.schema.json}. Stateless; safe to share between threads. */
public final class AccountJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AccountJson() {}

    /** On one line, or indented for people. */
    public static String write(JsonNode node, boolean indented) {
        return indented
                ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node)
                : MAPPER.writeValueAsString(node);
    }

    /** One account as it is, several as an array. */
    public static JsonNode document(List<Account> accounts) {
        return accounts.size() == 1 ? of(accounts.getFirst()) : list(accounts, AccountJson::of);
    }

    public static ObjectNode of(Account account) {
        ObjectNode node = JSON.objectNode();
        node.set("dispatch", of(account.dispatch()));
        node.set("sentences", list(account.sentences(), AccountJson::of));
        node.set("actors", list(account.actors(), AccountJson::of));
        node.set("statements", list(account.statements(), AccountJson::of));
        node.set("events", list(account.events(), AccountJson::of));
        node.set("assessments", list(account.assessments(), AccountJson::of));
        node.set("ties", list(account.ties(), AccountJson::of));
        node.set("conduct", list(account.conduct(), AccountJson::of));
        return node;
    }

    private static ObjectNode of(Dispatch dispatch) {
        return JSON.objectNode()
                .put("id", dispatch.id())
                .put("title", dispatch.title())
                .put("date", text(dispatch.date()))
                .put("outlet", dispatch.outlet())
                .put("link", text(dispatch.link()))
                .put("language", dispatch.language())
                .put("text", dispatch.text());
    }

    private static ObjectNode of(Citation citation) {
        return JSON.objectNode()
                .put("dispatch", citation.dispatch())
                .put("sentence", citation.sentence())
                .put("start", citation.start())
                .put("end", citation.end());
    }

    private static ObjectNode of(Actor actor) {
        ObjectNode node = JSON.objectNode()
                .put("id", actor.id())
                .put("kind", actor.kind().name())
                .put("name", actor.name())
                .put("country", actor.country())
                .put("sector", text(actor.sector()));
        node.set("office", orNull(actor.office(), AccountJson::of));
        node.set("mentions", list(actor.mentions(), AccountJson::of));
        node.set("citation", of(actor.mentions().getFirst()));
        return node.put("confidence", rounded(actor.confidence()));
    }

    private static ObjectNode of(Office office) {
        return JSON.objectNode()
                .put("title", office.title())
                .put("state", office.state())
                .put("from", text(office.from()))
                .put("to", text(office.to()));
    }

    private static ObjectNode of(Statement statement) {
        ObjectNode node = JSON.objectNode()
                .put("id", statement.id())
                .put("mode", statement.mode().name())
                .put("source", statement.source());
        node.set("sourceSpan", orNull(statement.sourceSpan(), AccountJson::of));
        node.set("cue", orNull(statement.cue(), AccountJson::of));
        node.set("content", of(statement.content()));
        node.set("contentMore", list(statement.contentMore(), AccountJson::of));
        node.put("within", statement.within())
                .put("addressee", statement.addressee())
                .put("occasion", statement.occasion());
        date(node, "date", statement.date());
        node.set(
                "stance",
                list(
                        statement.stance(),
                        stance -> JSON.objectNode()
                                .put("of", stance.of())
                                .put("toward", stance.toward())
                                .put("polarity", stance.polarity())));
        node.set("citation", of(statement.content()));
        return node.put("confidence", rounded(statement.confidence()));
    }

    private static ObjectNode of(Event event) {
        ObjectNode node = JSON.objectNode()
                .put("id", event.id())
                .put("type", event.type().name())
                .put("mode", event.mode())
                .put("quad", event.type().quad().name());
        node.set(
                "contexts",
                strings(event.contexts().stream().sorted().map(Context::label).toList()));
        node.set("actors", strings(event.actors()));
        node.set("recipients", strings(event.recipients()));
        node.put("status", event.status().name()).put("score", event.score());
        date(node, "date", event.date());
        date(node, "planned", event.planned());
        node.put("statedBy", event.statedBy()).put("cameo", event.cameo());
        node.put(
                "goldstein",
                event.cameo() == null
                        ? null
                        : Cameo.of(event.cameo()).map(Cameo::goldstein).orElse(null));
        node.set("citation", of(event.citation()));
        node.put("confidence", rounded(event.confidence()));
        node.set("explanation", of(event.explanation()));
        return node;
    }

    private static ObjectNode of(Explanation explanation) {
        ObjectNode node = JSON.objectNode().put("what", explanation.what()).put("value", rounded(explanation.value()));
        node.set("parts", list(explanation.parts(), AccountJson::of));
        return node;
    }

    private static ObjectNode of(Assessment assessment) {
        ObjectNode node = JSON.objectNode().put("id", assessment.id());
        node.set("dyad", dyad(assessment.dyads()));
        node.put("level", text(assessment.level())).put("trend", text(assessment.trend()));
        date(node, "since", assessment.since());
        Assessment.Comparison comparison = assessment.comparison();
        if (comparison == null) {
            node.putNull("comparison");
        } else {
            ObjectNode sides = node.putObject("comparison");
            sides.set("more", list(comparison.more(), AccountJson::pair));
            sides.set("less", list(comparison.less(), AccountJson::pair));
        }
        node.put("modality", assessment.modality().name())
                .put("by", assessment.by())
                .put("statedBy", assessment.statedBy());
        node.set("citation", of(assessment.citation()));
        return node.put("confidence", rounded(assessment.confidence()));
    }

    private static ArrayNode dyad(List<Dyad> dyads) {
        return dyads.size() == 1 ? pair(dyads.getFirst()) : list(dyads, AccountJson::pair);
    }

    private static ArrayNode pair(Dyad dyad) {
        return JSON.arrayNode().add(dyad.a()).add(dyad.b());
    }

    private static ObjectNode of(Tie tie) {
        ObjectNode node = JSON.objectNode()
                .put("id", tie.id())
                .put("kind", tie.kind().name())
                .put("name", tie.name());
        node.set("parties", strings(tie.parties()));
        node.put("institution", tie.institution());
        date(node, "date", tie.date());
        node.put("status", tie.status().name()).put("statedBy", tie.statedBy());
        node.set("citation", of(tie.citation()));
        return node.put("confidence", rounded(tie.confidence()));
    }

    private static ObjectNode of(Conduct conduct) {
        ObjectNode node = JSON.objectNode()
                .put("id", conduct.id())
                .put("actor", conduct.actor())
                .put("norm", conduct.norm())
                .put("polarity", conduct.polarity())
                .put("by", conduct.by())
                .put("statedBy", conduct.statedBy());
        node.set("citation", of(conduct.citation()));
        return node.put("confidence", rounded(conduct.confidence()));
    }

    /** A date as exact as it is known, and beside it how exact that is. */
    private static void date(ObjectNode node, String name, @Nullable When when) {
        node.put(name, when == null ? null : when.iso());
        node.put(name + "Precision", when == null ? null : when.precision().name());
    }

    private static ArrayNode strings(Collection<String> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }

    private static <T> ArrayNode list(List<T> values, Function<T, ? extends JsonNode> form) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(value -> array.add(form.apply(value)));
        return array;
    }

    private static <T> JsonNode orNull(@Nullable T value, Function<T, ObjectNode> form) {
        return value == null ? JSON.nullNode() : form.apply(value);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }

    /** Four decimals say all that a confidence can. */
    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.4f", value));
    }
}
