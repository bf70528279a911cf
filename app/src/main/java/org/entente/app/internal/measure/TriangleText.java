package org.entente.app.internal.measure;

import java.util.List;
import java.util.Map;
import org.entente.measure.Normal;
import org.entente.measure.Triangle;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A triangle over time, for people and as a document. */
final class TriangleText {

    private TriangleText() {}

    static String of(List<Triangle> triangles, List<DyadSeries> sides, boolean evidence) {
        StringBuilder text = new StringBuilder();
        List<String> states = triangles.getFirst().states();
        RelationText.line(
                text,
                "%s: neutral is %+.2f%n",
                String.join("–", states),
                triangles.getFirst().neutral());
        RelationText.line(
                text,
                "%-10s  %-15s  %-15s  %-15s  %-32s %4s   pivot test %s",
                "from",
                sides.get(0),
                sides.get(1),
                sides.get(2),
                "likeliest",
                "P",
                String.join("  ", states));
        String before = "";
        for (int i = 0; i < triangles.size(); i++) {
            Triangle triangle = triangles.get(i);
            Triangle.Shape shape = triangle.likeliest();
            RelationText.line(
                    text,
                    "%-10s  %-15s  %-15s  %-15s  %-32s %4.2f   %10s %s%s",
                    triangle.start(),
                    side(triangle.sides().get(0)),
                    side(triangle.sides().get(1)),
                    side(triangle.sides().get(2)),
                    shape,
                    triangle.shapes().getOrDefault(shape, 0.0),
                    "",
                    String.join(
                            " ",
                            triangle.pivotTests().stream()
                                    .map(test -> "%.2f".formatted(test.probability()))
                                    .toList()),
                    before.isEmpty() || before.equals(shape.toString()) ? "" : "  turned");
            before = shape.toString();
            if (evidence) {
                for (DyadSeries side : sides) {
                    side.during(i).forEach(one -> RelationText.line(text, "    %s", one));
                }
            }
        }
        return text.toString();
    }

    /** The level and the half width of its 95 % band. */
    private static String side(Normal level) {
        return "%+.2f ± %.2f".formatted(level.mean(), level.band95().width() / 2);
    }

    static ArrayNode json(List<Triangle> triangles, List<DyadSeries> sides, boolean evidence) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < triangles.size(); i++) {
            Triangle triangle = triangles.get(i);
            ObjectNode node = array.addObject();
            node.put("start", triangle.start().toString()).put("neutral", triangle.neutral());
            node.put("likeliest", triangle.likeliest().toString());
            ObjectNode shapes = node.putObject("probability");
            for (Map.Entry<Triangle.Shape, Double> one : triangle.shapes().entrySet()) {
                shapes.put(one.getKey().toString(), one.getValue());
            }
            ObjectNode pivots = node.putObject("pivotTest");
            triangle.pivotTests()
                    .forEach(test -> pivots.putObject(test.pivot())
                            .put("probability", test.probability())
                            .put("margin", test.margin()));
            ArrayNode list = node.putArray("sides");
            for (int side = 0; side < 3; side++) {
                Normal level = triangle.sides().get(side);
                ObjectNode one = list.addObject().put("dyad", sides.get(side).toString());
                one.put("level", level.mean()).put("deviation", level.deviation());
                if (evidence) {
                    one.set("evidence", RelationJson.happenings(sides.get(side).during(i)));
                }
            }
        }
        return array;
    }
}
