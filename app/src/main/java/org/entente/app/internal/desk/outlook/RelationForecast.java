package org.entente.app.internal.desk.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.internal.outlook.Pace;
import org.entente.app.internal.outlook.Past;
import org.entente.outlook.RelationOutlook;
import org.entente.outlook.RelationStep;
import org.entente.outlook.Spread;
import org.entente.outlook.StepOutlook;
import org.jspecify.annotations.Nullable;

/**
 * How a relation went of late and is expected to go on.
 *
 * @param events that are known of it
 * @param past the last steps that are over
 * @param ahead the next steps
 * @param weights of each model in the mixture; they add up to 1
 */
public record RelationForecast(
        String a, String b, Pace by, int events, List<Known> past, List<Ahead> ahead, Map<String, Double> weights) {

    private static final int SHOWN = 36;

    /** @param score the mean score of the step's events; null without any */
    public record Known(LocalDate start, @Nullable Double score, int events) {}

    /**
     * A coming step; scores in [-10, 10].
     *
     * @param end its last day
     * @param low50 with {@code high50} holds the mean score with probability 0.5; {@code low90} and {@code high90} with 0.9
     * @param volume how many events, the median; {@code volumeLow90} and {@code volumeHigh90} hold it with probability 0.9
     * @param active the chance of any event, in [0, 1]
     * @param quads the expected shares of verbal and material cooperation, verbal and material conflict
     */
    public record Ahead(
            LocalDate start,
            LocalDate end,
            double score,
            double low50,
            double high50,
            double low90,
            double high90,
            double volume,
            double volumeLow90,
            double volumeHigh90,
            double active,
            List<Double> quads) {}

    public static RelationForecast of(Past past, String a, String b, Pace by, int ahead) {
        List<RelationStep> steps = past.steps(a, b, by.length);
        RelationOutlook outlook = RelationOutlook.of(steps, by.length, ahead);
        Map<String, Double> weights = new TreeMap<>();
        outlook.weights().forEach((name, weight) -> weights.put(name, rounded(weight)));
        return new RelationForecast(
                a,
                b,
                by,
                steps.stream().mapToInt(RelationStep::volume).sum(),
                steps.subList(Math.max(0, steps.size() - SHOWN), steps.size()).stream()
                        .map(step -> new Known(
                                step.start(), step.volume() == 0 ? null : rounded(step.score()), step.volume()))
                        .toList(),
                outlook.steps().stream().map(step -> ahead(step, by)).toList(),
                weights);
    }

    private static Ahead ahead(StepOutlook step, Pace by) {
        Spread score = step.score();
        Spread volume = step.volume();
        return new Ahead(
                step.start(),
                step.start().plus(by.length).minusDays(1),
                rounded(score.median()),
                rounded(score.quantile(0.25)),
                rounded(score.quantile(0.75)),
                rounded(score.quantile(0.05)),
                rounded(score.quantile(0.95)),
                rounded(volume.median()),
                rounded(volume.quantile(0.05)),
                rounded(volume.quantile(0.95)),
                rounded(step.active()),
                step.quads().stream().map(RelationForecast::rounded).toList());
    }

    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
