package org.entente.outlook;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.outlook.internal.forecast.QuadMix;
import org.entente.outlook.internal.forecast.Rolling;
import org.entente.outlook.internal.forecast.Series;

/**
 * The next steps of a relation: a mixture of state space, autoregression, vector autoregression and plain mean, weighted
 * by past performance, with bands made of the mixture's own past misses.
 *
 * @param steps one a step ahead
 * @param weights of each model in the score's mixture, by its name; they add up to 1
 */
public record RelationOutlook(List<StepOutlook> steps, Map<String, Double> weights) {

    /** The mix of classes in coded events at large, of which little stands beside a relation's own. */
    private static final double[] USUAL_MIX = {0.6, 0.1, 0.15, 0.15};

    public RelationOutlook {
        steps = List.copyOf(steps);
    }

    /**
     * @param past steps of equal length, empty ones included
     * @param length of a step
     * @param ahead how many steps are wanted, at least 1
     * @throws IllegalArgumentException if fewer than three of at least four steps have an event
     */
    public static RelationOutlook of(List<RelationStep> past, Period length, int ahead) {
        Rolling score = score(past, ahead);
        int now = past.size();
        if (!score.canForetell(now)) {
            throw new IllegalArgumentException(
                    "%d of %d steps have an event; at least three, of at least four, are needed. Maybe take shorter steps or a longer time."
                            .formatted(
                                    past.stream()
                                            .filter(step -> step.volume() > 0)
                                            .count(),
                                    now));
        }
        Rolling volume = volume(past, ahead);
        LocalDate next = past.getLast().start().plus(length);
        List<StepOutlook> steps = new ArrayList<>();
        for (int i = 0; i < ahead; i++) {
            Spread events = volume.foretell(now, i).map(RelationOutlook::events);
            steps.add(new StepOutlook(
                    next.plus(length.multipliedBy(i)),
                    score.foretell(now, i).map(RelationOutlook::clamped),
                    events,
                    events.above(0.5),
                    quads(past, now)));
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int m = 0; m < score.names().size(); m++) {
            weights.put(score.names().get(m), score.weights(now)[m]);
        }
        return new RelationOutlook(steps, weights);
    }

    static Rolling score(List<RelationStep> past, int ahead) {
        return Rolling.ofScore(scores(past), side(past, true), side(past, false), ahead);
    }

    static Rolling volume(List<RelationStep> past, int ahead) {
        return Rolling.of(volumes(past), ahead);
    }

    static Series scores(List<RelationStep> past) {
        return new Series(
                past.stream().mapToDouble(RelationStep::score).toArray(),
                past.stream().mapToDouble(RelationStep::volume).toArray());
    }

    private static Series side(List<RelationStep> past, boolean forth) {
        double[] counts = past.stream()
                .mapToDouble(step -> forth ? step.forth() : step.back())
                .toArray();
        double[] means = past.stream()
                .mapToDouble(step -> forth ? step.forthSum() / step.forth() : step.backSum() / step.back())
                .toArray();
        return new Series(means, counts);
    }

    /** Volumes grow by factors, so they are foretold as log(1 + events). */
    static Series volumes(List<RelationStep> past) {
        return Series.full(
                past.stream().mapToDouble(step -> Math.log1p(step.volume())).toArray());
    }

    static List<Double> quads(List<RelationStep> past, int now) {
        return Arrays.stream(QuadMix.foretell(past, now, USUAL_MIX)).boxed().toList();
    }

    static double events(double logVolume) {
        return Math.max(0, Math.expm1(logVolume));
    }

    static double clamped(double score) {
        return Math.clamp(score, -10, 10);
    }
}
