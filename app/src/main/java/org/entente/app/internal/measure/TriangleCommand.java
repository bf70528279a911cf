package org.entente.app.internal.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.measure.PivotTest;
import org.entente.measure.Triangle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente triangle A B C}: which strategic triangle three states form, step by step. */
@Command(
        name = "triangle",
        mixinStandardHelpOptions = true,
        description = {
            "Tells how probable each of Dittmer's four triangles is at each step, and whether each state is the pivot.",
            "A side is friendly where its level is above --neutral. Coded news holds more cooperation than conflict,"
                    + " so neutral",
            "is the mean score of all events between states unless another level is named."
        })
public final class TriangleCommand implements Callable<Integer> {

    @Parameters(arity = "3", paramLabel = "STATE", description = "Three states' codes or names.")
    private List<String> names = List.of();

    @Option(
            names = "--neutral",
            paramLabel = "LEVEL",
            description = "The level between friendly and hostile, from -10 to 10.")
    private @Nullable Double neutral;

    @Mixin
    private SeriesOptions options = new SeriesOptions();

    @Override
    public Integer call() throws IOException {
        List<String> states = new ArrayList<>();
        for (String name : names) {
            states.add(options.state(name));
        }
        if (new HashSet<>(states).size() != 3) {
            throw options.wrong("%s are not three states. Maybe one is named twice.".formatted(states));
        }
        EventScope.Scope scope = options.scope();
        List<DyadSeries> sides = List.of(
                scope.dyad(states.get(0), states.get(1)),
                scope.dyad(states.get(0), states.get(2)),
                scope.dyad(states.get(1), states.get(2)));
        double level = neutral != null ? neutral : scope.meanScore();
        List<Triangle> triangles = Triangle.of(
                states,
                sides.get(0).mutual(),
                sides.get(1).mutual(),
                sides.get(2).mutual(),
                level);
        switch (options.format) {
            case TEXT -> System.out.print(TriangleText.of(triangles, sides, options.evidence));
            case JSON -> System.out.println(RelationJson.write(TriangleText.json(triangles, sides, options.evidence)));
            case CSV, TSV -> options.print(rows(triangles));
        }
        if (options.svg != null) {
            Files.writeString(options.svg, SeriesFigure.of(sides, List.of()));
        }
        return 0;
    }

    /** A row a step: the likeliest shape, the probability of each, and the pivot tests. */
    private static List<List<String>> rows(List<Triangle> triangles) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("start", "likeliest"));
        triangles.getFirst().shapes().keySet().forEach(shape -> head.add(shape.toString()));
        triangles.getFirst().states().forEach(state -> head.add("pivot test " + state));
        rows.add(head);
        for (Triangle triangle : triangles) {
            List<String> row = new ArrayList<>(
                    List.of(triangle.start().toString(), triangle.likeliest().toString()));
            for (Map.Entry<Triangle.Shape, Double> one : triangle.shapes().entrySet()) {
                row.add(RelationTable.cell(one.getValue()));
            }
            for (PivotTest test : triangle.pivotTests()) {
                row.add(RelationTable.cell(test.probability()));
            }
            rows.add(row);
        }
        return rows;
    }
}
