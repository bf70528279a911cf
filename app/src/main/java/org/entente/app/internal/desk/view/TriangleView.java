package org.entente.app.internal.desk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.measure.Deed;
import org.entente.measure.PivotTest;
import org.entente.measure.RelationSeries;
import org.entente.measure.Standing;
import org.entente.measure.Step;
import org.entente.measure.Triangle;
import org.jspecify.annotations.Nullable;

/**
 * Three states' relations as a triangle that moves through time.
 *
 * @param states the three
 * @param neutral the level between friendly and hostile
 * @param moments one a step
 */
public record TriangleView(
        List<String> states, double neutral, Step step, LocalDate from, LocalDate to, List<Moment> moments) {

    /**
     * One step. Sides are in the order first–second, first–third, second–third.
     *
     * @param levels means, in score points
     * @param deviations how unsure each is, in score points
     * @param events of each side in the step
     * @param shapes the probability of each shape; they sum to 1
     * @param pivots of each state, the probability that it is on better terms with both others than they are with each other
     * @param changed what differs from the step before, in words; empty where nothing does
     */
    public record Moment(
            LocalDate start,
            LocalDate end,
            List<Double> levels,
            List<Double> deviations,
            List<Integer> events,
            String likeliest,
            Map<String, Double> shapes,
            Map<String, Double> pivots,
            String changed) {}

    public static TriangleView of(
            Holdings holdings,
            List<String> states,
            double neutral,
            @Nullable Step step,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        List<List<Deed>> deeds = List.of(
                holdings.deeds(states.get(0), states.get(1)),
                holdings.deeds(states.get(0), states.get(2)),
                holdings.deeds(states.get(1), states.get(2)));
        Calendar calendar = Calendar.of(deeds, step, from, to);
        List<RelationSeries> series = deeds.stream()
                .map(side -> RelationSeries.of(side, calendar.step(), calendar.from(), calendar.end()))
                .toList();
        List<Moment> moments = new ArrayList<>();
        String before = "";
        List<Triangle> triangles = Triangle.of(states, series.get(0), series.get(1), series.get(2), neutral);
        for (int i = 0; i < triangles.size(); i++) {
            Triangle triangle = triangles.get(i);
            int at = i;
            List<Standing> sides =
                    series.stream().map(side -> side.standings().get(at)).toList();
            String likeliest = triangle.likeliest().toString();
            moments.add(moment(
                    calendar.step(),
                    triangle,
                    sides,
                    likeliest.equals(before) || before.isEmpty() ? "" : "from " + before + " to " + likeliest));
            before = likeliest;
        }
        return new TriangleView(states, neutral, calendar.step(), calendar.from(), calendar.last(), moments);
    }

    private static Moment moment(Step step, Triangle triangle, List<Standing> sides, String changed) {
        Map<String, Double> shapes = new LinkedHashMap<>();
        triangle.shapes().forEach((shape, probability) -> shapes.put(shape.toString(), rounded(probability)));
        Map<String, Double> pivots = new LinkedHashMap<>();
        for (PivotTest test : triangle.pivotTests()) {
            pivots.put(test.pivot(), rounded(test.probability()));
        }
        return new Moment(
                triangle.start(),
                step.plus(triangle.start(), 1).minusDays(1),
                sides.stream().map(side -> rounded(side.level().mean())).toList(),
                sides.stream().map(side -> rounded(side.level().deviation())).toList(),
                sides.stream().map(side -> side.tally().count()).toList(),
                triangle.likeliest().toString(),
                shapes,
                pivots,
                changed);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
