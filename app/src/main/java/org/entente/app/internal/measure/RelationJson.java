package org.entente.app.internal.measure;

import java.util.List;
import org.entente.measure.Declared;
import org.entente.measure.Normal;
import org.entente.measure.RelationSeries;
import org.entente.measure.Standing;
import org.entente.measure.Tally;
import org.entente.measure.TsinghuaScale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A relation as a document. What cannot be said is null. */
final class RelationJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RelationJson() {}

    static String write(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    static ObjectNode of(DyadSeries dyad, boolean evidence) {
        ObjectNode node = JSON.objectNode();
        node.put("a", dyad.a())
                .put("b", dyad.b())
                .put("step", dyad.mutual().step().name());
        put(node, "plainMean", dyad.plainMean());
        ObjectNode mutual = of(dyad.mutual());
        for (int i = 0; i < dyad.tsinghua().size(); i++) {
            ObjectNode step = (ObjectNode) mutual.get("standings").get(i);
            TsinghuaScale scale = dyad.tsinghua().get(i);
            if (dyad.mutual().count() > 0) {
                step.putObject("tsinghua")
                        .put("score", scale.score())
                        .put("word", scale.word().label());
            } else {
                step.putNull("tsinghua");
            }
            if (evidence) {
                step.set("evidence", happenings(dyad.during(i)));
            }
        }
        node.set("declared", declared(dyad.declared()));
        node.set("mutual", mutual);
        node.set("forth", of(dyad.forth()));
        node.set("back", of(dyad.back()));
        return node;
    }

    /** The steps in which somebody declared something. */
    private static ArrayNode declared(List<Declared> declared) {
        ArrayNode array = JSON.arrayNode();
        for (Declared one : declared) {
            if (one.ratings() > 0) {
                ObjectNode node = array.addObject()
                        .put("start", one.start().toString())
                        .put("ratings", one.ratings())
                        .put("level", one.level());
                Normal gap = one.gap();
                if (gap == null) {
                    node.putNull("gap").putNull("gapBand95");
                } else {
                    node.put("gap", gap.mean()).set("gapBand95", band(gap.band95()));
                }
            }
        }
        return array;
    }

    private static ObjectNode of(RelationSeries series) {
        ObjectNode node = JSON.objectNode();
        put(node, "noise", series.noise());
        put(node, "shock", series.shock());
        put(node, "drift", series.drift());
        ArrayNode standings = node.putArray("standings");
        series.standings().forEach(standing -> standings.add(of(standing)));
        return node;
    }

    private static ObjectNode of(Standing standing) {
        Tally tally = standing.tally();
        ObjectNode node = JSON.objectNode();
        node.put("start", standing.start().toString()).put("word", standing.word());
        if (standing.known()) {
            node.put("level", standing.level().mean());
            node.set("band50", band(standing.level().band50()));
            node.set("band95", band(standing.level().band95()));
        } else {
            node.putNull("level").putNull("band50").putNull("band95");
        }
        node.put("events", tally.count());
        ArrayNode quads = node.putArray("quads");
        tally.quads().forEach(quads::add);
        put(node, "conflictShare", tally.conflictShare());
        put(node, "mean", tally.mean());
        node.put("sum", tally.sum());
        return node;
    }

    static ArrayNode happenings(List<Happening> happenings) {
        ArrayNode array = JSON.arrayNode();
        for (Happening one : happenings) {
            array.addObject()
                    .put("day", one.day().toString())
                    .put("actor", one.actor())
                    .put("what", one.what())
                    .put("recipient", one.recipient())
                    .put("score", one.score())
                    .put("origin", one.origin());
        }
        return array;
    }

    private static ArrayNode band(Normal.Band band) {
        return JSON.arrayNode().add(band.low()).add(band.high());
    }

    static void put(ObjectNode node, String name, double value) {
        if (Double.isNaN(value)) {
            node.putNull(name);
        } else {
            node.put(name, value);
        }
    }
}
