package org.entente.app.internal.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.internal.measure.ReciprocityCommand.Tested;
import org.entente.measure.Reciprocity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whether states answer each other, for people, as a document and as rows. */
final class ReciprocityText {

    private static final double TOLD_BELOW = 0.05;

    private ReciprocityText() {}

    static String of(List<Tested> tested, boolean evidence) {
        StringBuilder text = new StringBuilder();
        for (Tested one : tested) {
            DyadSeries dyad = one.dyad();
            Reciprocity found = one.reciprocity();
            RelationText.line(
                    text,
                    "%s by %s, %d steps, lag %d by BIC; %d of %d directed steps have no event and stand at the mean",
                    dyad,
                    dyad.mutual().step().name().toLowerCase(Locale.ROOT),
                    found.steps(),
                    found.lag(),
                    found.empty(),
                    2 * dyad.mutual().standings().size());
            answer(text, dyad.a(), dyad.b(), found.first(), one.first());
            answer(text, dyad.b(), dyad.a(), found.second(), one.second());
            if (evidence) {
                dyad.happenings().forEach(event -> RelationText.line(text, "    %s", event));
            }
            text.append(System.lineSeparator());
        }
        RelationText.line(
                text,
                "%d tests, chances corrected for their number. This is association in time; no cause is claimed.",
                2 * tested.size());
        return text.toString();
    }

    private static void answer(StringBuilder text, String who, String whom, Reciprocity.Answer answer, double chance) {
        RelationText.line(
                text,
                "  %s %s %s: F %.2f, chance %.3g, corrected %.3g",
                who,
                chance < TOLD_BELOW ? "answers" : "is not seen to answer",
                whom,
                answer.statistic(),
                answer.chance(),
                chance);
        RelationText.line(text, "    response of %s→%s to one point in %s→%s (90 %% band)", who, whom, whom, who);
        for (Reciprocity.Response one : answer.toOther()) {
            if (one.step() > 0) {
                RelationText.line(
                        text,
                        "      after %2d: %+.3f  [%+.3f, %+.3f]",
                        one.step(),
                        one.change(),
                        one.low(),
                        one.high());
            }
        }
    }

    static ArrayNode json(List<Tested> tested, boolean evidence) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Tested one : tested) {
            Reciprocity found = one.reciprocity();
            ObjectNode node = array.addObject()
                    .put("a", one.dyad().a())
                    .put("b", one.dyad().b())
                    .put("step", one.dyad().mutual().step().name())
                    .put("steps", found.steps())
                    .put("emptySteps", found.empty())
                    .put("lag", found.lag());
            node.set("aAnswersB", answer(found.first(), one.first()));
            node.set("bAnswersA", answer(found.second(), one.second()));
            if (evidence) {
                node.set("evidence", RelationJson.happenings(one.dyad().happenings()));
            }
        }
        return array;
    }

    private static ObjectNode answer(Reciprocity.Answer answer, double corrected) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("statistic", answer.statistic())
                .put("chance", answer.chance())
                .put("corrected", corrected);
        node.set("toOther", responses(answer.toOther()));
        node.set("toItself", responses(answer.toItself()));
        return node;
    }

    private static ArrayNode responses(List<Reciprocity.Response> responses) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Reciprocity.Response one : responses) {
            ObjectNode node = array.addObject().put("step", one.step()).put("change", one.change());
            node.putArray("band90").add(one.low()).add(one.high());
        }
        return array;
    }

    /** A row a step of each response. */
    static List<List<String>> rows(List<Tested> tested) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "series",
                "surprise_in",
                "lag",
                "statistic",
                "chance",
                "corrected",
                "step",
                "change",
                "low90",
                "high90"));
        for (Tested one : tested) {
            String forth = one.dyad().a() + "→" + one.dyad().b();
            String back = one.dyad().b() + "→" + one.dyad().a();
            int lag = one.reciprocity().lag();
            add(rows, forth, back, lag, one.reciprocity().first(), one.first());
            add(rows, back, forth, lag, one.reciprocity().second(), one.second());
        }
        return rows;
    }

    private static void add(
            List<List<String>> rows, String of, String to, int lag, Reciprocity.Answer answer, double corrected) {
        for (Reciprocity.Response response : answer.toOther()) {
            rows.add(List.of(
                    of,
                    to,
                    String.valueOf(lag),
                    RelationTable.cell(answer.statistic()),
                    RelationTable.cell(answer.chance()),
                    RelationTable.cell(corrected),
                    String.valueOf(response.step()),
                    RelationTable.cell(response.change()),
                    RelationTable.cell(response.low()),
                    RelationTable.cell(response.high())));
        }
    }
}
