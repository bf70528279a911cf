package org.entente.app.internal.measure;

import java.util.List;
import org.entente.measure.Camps;
import org.entente.measure.Polarity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Camps as a document. */
final class CampsJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CampsJson() {}

    static ArrayNode of(List<CampsCommand.Window> windows) {
        ArrayNode document = JSON.arrayNode();
        CampsCommand.Window before = null;
        for (CampsCommand.Window window : windows) {
            ObjectNode node = of(window);
            if (before != null) {
                node.set("moved", strings(window.camps().movedSince(before.camps())));
            }
            document.add(node);
            before = window;
        }
        return document;
    }

    private static ObjectNode of(CampsCommand.Window window) {
        Camps camps = window.camps();
        ObjectNode node = JSON.objectNode();
        node.put("window", window.name());
        node.put("states", camps.network().states().size());
        node.put("edges", camps.network().edges().size());
        node.put("frustration", camps.frustration());
        node.put("bound", camps.bound());
        node.put("proved", camps.proved());
        node.put("balance", camps.balance());
        node.put("seconds", window.seconds());
        node.set("camps", JSON.arrayNode().add(strings(camps.members(true))).add(strings(camps.members(false))));
        ArrayNode odds = node.putArray("frustrated");
        camps.frustrated()
                .forEach(edge -> odds.addObject()
                        .put("a", camps.network().states().get(edge.a()))
                        .put("b", camps.network().states().get(edge.b()))
                        .put("sign", edge.positive() ? 1 : -1));
        if (!camps.sure().isEmpty()) {
            node.set(
                    "unsure",
                    strings(camps.network().states().stream()
                            .filter(state -> Boolean.FALSE.equals(camps.sure().get(state)))
                            .toList()));
        }
        Polarity polarity = window.polarity();
        if (polarity != null) {
            ObjectNode told = node.putObject("polarity").put("word", polarity.word());
            told.set("poles", strings(polarity.poles()));
            told.set("ofFirstCamp", strings(polarity.ofFirst()));
            told.set("ofSecondCamp", strings(polarity.ofSecond()));
            told.put("firstCampsShare", polarity.share());
        }
        if (!window.beneath().isEmpty()) {
            ObjectNode evidence = node.putObject("evidence");
            window.beneath().forEach((pair, events) -> evidence.set(pair, RelationJson.happenings(events)));
        }
        return node;
    }

    private static ArrayNode strings(List<String> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
