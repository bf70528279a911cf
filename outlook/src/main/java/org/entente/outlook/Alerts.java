package org.entente.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.outlook.internal.forecast.Surprise;

/**
 * Finds relations whose last step holds more conflict, or more cooperation, than their own past lets expect.
 *
 * <p>How surprising a count is, is the tail of a negative binomial about the relation's own mean; what such a figure is
 * worth is learned from how often one like it came in all relations' earlier steps (conformal p-values), with a tail beyond the
 * rarest of them, or a few hundred relations could never raise an alarm. Among all relations the share of false alarms is then held by the step-up rule. Sources: S. Bates, E. Candès, L. Lei, Y.
 * Romano, M. Sesia, "Testing for outliers with conformal p-values", Annals of Statistics 51 (2023); J. Pickands, "Statistical
 * Inference Using Extreme Order Statistics", Annals of Statistics 3 (1975), for the tail; Y. Benjamini and
 * Y. Hochberg, "Controlling the False Discovery Rate", Journal of the Royal Statistical Society B 57 (1995).
 */
public final class Alerts {

    /** Steps of its own past that a relation needs before it is judged. */
    private static final int PAST = 8;

    /** The tail is fitted to one surprise in so many, if there are enough of them. */
    private static final int RARE = 20;

    private static final int ENOUGH = 20;

    private Alerts() {}

    /**
     * @param relations steps of equal length by the relation's name; the last step of each is judged
     * @param rate the expected share of false alarms among all, in (0, 1)
     * @return the most surprising first
     * @throws IllegalArgumentException if the rate lies outside (0, 1)
     */
    public static List<Alert> of(Map<String, List<RelationStep>> relations, double rate) {
        if (!(rate > 0 && rate < 1)) {
            throw new IllegalArgumentException(
                    "A false-alarm rate of %s cannot be held. Maybe write 0.1.".formatted(rate));
        }
        List<Alert> all = new ArrayList<>();
        for (Alert.Kind kind : Alert.Kind.values()) {
            all.addAll(judged(relations, kind));
        }
        all.sort(Comparator.comparingDouble(Alert::chance).thenComparingDouble(one -> one.expected() - one.seen()));
        int alarms = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).chance() <= rate * (i + 1) / all.size()) {
                alarms = i + 1;
            }
        }
        return List.copyOf(all.subList(0, alarms));
    }

    /** Every relation's last step, with what its figure is worth. */
    private static List<Alert> judged(Map<String, List<RelationStep>> relations, Alert.Kind kind) {
        double[] past = relations.values().stream()
                .flatMapToDouble(steps -> Arrays.stream(surprises(steps, kind, PAST, steps.size() - 1)))
                .sorted()
                .toArray();
        List<Alert> judged = new ArrayList<>();
        relations.forEach((name, steps) -> {
            int last = steps.size() - 1;
            if (last >= PAST) {
                double[] counts = counts(steps, kind);
                double own = Surprise.tail(counts, last);
                judged.add(new Alert(
                        name,
                        kind,
                        steps.get(last).start(),
                        (int) counts[last],
                        Surprise.mean(counts, last),
                        chance(past, own)));
            }
        });
        return judged;
    }

    private static double[] surprises(List<RelationStep> steps, Alert.Kind kind, int from, int to) {
        double[] counts = counts(steps, kind);
        double[] surprises = new double[Math.max(0, to - from)];
        for (int i = 0; i < surprises.length; i++) {
            surprises[i] = Surprise.tail(counts, from + i);
        }
        return surprises;
    }

    /** The share of earlier surprises at least as great; beyond the rarest twentieth an exponential tail is fitted to them. */
    private static double chance(double[] past, double own) {
        int rare = past.length / RARE;
        if (rare < ENOUGH || own >= past[rare]) {
            return (1 + upTo(past, own)) / (1.0 + past.length);
        }
        double edge = Math.log(past[rare]);
        double excess = 0;
        for (int i = 0; i < rare; i++) {
            excess += edge - Math.log(past[i]);
        }
        return (rare + 1.0) / (past.length + 1.0) * Math.exp(-(edge - Math.log(own)) * rare / Math.max(excess, rare));
    }

    private static int upTo(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double[] counts(List<RelationStep> steps, Alert.Kind kind) {
        int first = kind == Alert.Kind.CONFLICT ? 2 : 0;
        return steps.stream()
                .mapToDouble(step -> step.quads().get(first) + step.quads().get(first + 1))
                .toArray();
    }
}
