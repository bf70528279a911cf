package org.entente.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.outlook.internal.forecast.LocalProjection;

/**
 * Reads what followed events of one kind: from matched past cases, and as an impulse response.
 *
 * <p>A case's change is the mean score of the relation's events in a step after it less that of the four steps before
 * it; intervals are the middle 90 % of 1,000 resamples of the cases. Source: B. Efron and R. J. Tibshirani, "An
 * Introduction to the Bootstrap", 1993, chapter 13. Impulse responses: see {@link LocalProjection}.
 */
public final class CourseAfter {

    private static final int BEFORE = 4;
    private static final int RESAMPLES = 1000;
    private static final int LEAST_CASES = 3;

    private final int stepDays;
    private final int ahead;

    /**
     * @param stepDays length of a step in days, at least 1
     * @param ahead how many steps after the event are wanted, at least 1
     */
    public CourseAfter(int stepDays, int ahead) {
        this.stepDays = stepDays;
        this.ahead = ahead;
    }

    /**
     * Events of one kind as cases: those that follow the first within four weeks are counted in with it, since they are
     * one quarrel.
     *
     * @param days in any order
     */
    public static List<WhatIf.Case> cases(String actor, String recipient, List<LocalDate> days) {
        List<WhatIf.Case> cases = new ArrayList<>();
        for (LocalDate day : days.stream().sorted().toList()) {
            WhatIf.Case last = cases.isEmpty() ? null : cases.getLast();
            if (last != null && day.isBefore(last.day().plusDays(28))) {
                cases.set(cases.size() - 1, new WhatIf.Case(last.day(), actor, recipient, last.events() + 1));
            } else {
                cases.add(new WhatIf.Case(day, actor, recipient, 1));
            }
        }
        return cases;
    }

    /** The deeds of the relation that a case bears on, and the case's day. */
    public record Matched(LocalDate day, List<RelationDeed> deeds) {}

    /**
     * The mean change after matched cases.
     *
     * @param end the first day that nothing is known of
     * @return one a step for which at least three cases have events before and after; perhaps none
     */
    public List<WhatIf.Response> matched(List<Matched> cases, LocalDate end) {
        List<WhatIf.Response> responses = new ArrayList<>();
        for (int step = 1; step <= ahead; step++) {
            int at = step;
            double[] changes = cases.stream()
                    .filter(one -> !one.day().plusDays((long) at * stepDays).isAfter(end))
                    .mapToDouble(one -> change(one, at))
                    .filter(change -> !Double.isNaN(change))
                    .toArray();
            if (changes.length >= LEAST_CASES) {
                Spread means = resampled(changes);
                double mean = Arrays.stream(changes).average().orElseThrow();
                responses.add(
                        new WhatIf.Response(step, mean, means.quantile(0.05), means.quantile(0.95), changes.length));
            }
        }
        return responses;
    }

    private double change(Matched one, int step) {
        LocalDate day = one.day();
        double before = mean(one.deeds(), day.minusDays((long) BEFORE * stepDays), day);
        // The day of the event itself is left out: that the event is hostile is no news about what follows.
        LocalDate start = day.plusDays(1 + (step - 1L) * stepDays);
        return mean(one.deeds(), start, start.plusDays(stepDays)) - before;
    }

    private static double mean(List<RelationDeed> deeds, LocalDate from, LocalDate to) {
        return deeds.stream()
                .filter(deed -> !deed.day().isBefore(from) && deed.day().isBefore(to))
                .mapToDouble(RelationDeed::score)
                .average()
                .orElse(Double.NaN);
    }

    private static Spread resampled(double[] changes) {
        Random random = new Random(1);
        double[] means = new double[RESAMPLES];
        for (int i = 0; i < means.length; i++) {
            double sum = 0;
            for (int j = 0; j < changes.length; j++) {
                sum += changes[random.nextInt(changes.length)];
            }
            means[i] = sum / changes.length;
        }
        return Spread.of(means);
    }

    /**
     * The response of a relation to events of one kind.
     *
     * @param steps of the relation
     * @param events of the kind in each of these steps
     * @return one a step, or none where fewer than three steps have such events
     */
    public List<WhatIf.Response> impulse(List<RelationStep> steps, int[] events) {
        return LocalProjection.of(steps, events, ahead);
    }
}
