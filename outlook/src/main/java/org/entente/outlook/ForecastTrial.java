package org.entente.outlook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.outlook.internal.forecast.Belief;
import org.entente.outlook.internal.forecast.Rolling;
import org.entente.outlook.internal.forecast.Series;
import org.entente.outlook.internal.forecast.SimpleModels;
import org.entente.outlook.internal.forecast.StepModel;

/**
 * A back-test of relation forecasts with a rolling origin: at every origin each step ahead is foretold from the steps
 * before the origin alone. Belongs to one thread.
 */
public final class ForecastTrial {

    /** The mixture's name in the results. */
    public static final String MIXTURE = "mixture";

    private final int firstOrigin;
    private final int ahead;
    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final Map<String, Score> volumes = new LinkedHashMap<>();
    private final Map<String, Brier> activity = new LinkedHashMap<>();
    private final Map<String, Brier> mixes = new LinkedHashMap<>();
    private int relations;

    /** How far forecasts of a figure were off; sums over {@code count} forecasts. */
    public static final class Score {

        private int count;
        private double misses;
        private double crps;
        private int held;

        private void add(double miss, double ranked, boolean holds) {
            count++;
            misses += Math.abs(miss);
            crps += ranked;
            held += holds ? 1 : 0;
        }

        public int count() {
            return count;
        }

        /** The mean absolute error of the medians, in the figure's units. */
        public double meanAbsoluteError() {
            return misses / count;
        }

        /** The mean continuous ranked probability score, in the figure's units. */
        public double crps() {
            return crps / count;
        }

        /** The share of what came that the 90 % band held. */
        public double coverage90() {
            return held / (double) count;
        }
    }

    /**
     * The mean squared error of chances. Source: G. W. Brier, "Verification of Forecasts Expressed in Terms of
     * Probability", Monthly Weather Review 78 (1950); over four classes it lies in [0, 2], over one event in [0, 1].
     */
    public static final class Brier {

        private int count;
        private double sum;

        private void add(double squares) {
            count++;
            sum += squares;
        }

        public int count() {
            return count;
        }

        public double mean() {
            return sum / count;
        }
    }

    /**
     * @param firstOrigin the least number of steps looked at
     * @param ahead how many steps are foretold from each origin
     */
    public ForecastTrial(int firstOrigin, int ahead) {
        this.firstOrigin = firstOrigin;
        this.ahead = ahead;
    }

    /** Asks about one relation. */
    public void add(List<RelationStep> steps) {
        relations++;
        Rolling score = RelationOutlook.score(steps, ahead);
        Rolling volume = RelationOutlook.volume(steps, ahead);
        Series seen = RelationOutlook.scores(steps);
        Series busy = RelationOutlook.volumes(steps);
        for (int origin = firstOrigin; origin < steps.size(); origin++) {
            if (!score.canForetell(origin)) {
                continue;
            }
            Map<String, Belief[]> rivals = rivals(seen, origin);
            Map<String, Belief[]> busyRivals = rivals(busy, origin);
            List<Double> quads = RelationOutlook.quads(steps, origin);
            for (int step = 0; step < ahead && origin + step < steps.size(); step++) {
                RelationStep came = steps.get(origin + step);
                if (came.volume() > 0) {
                    compare(scores, score.foretell(origin, step), rivals, step, came.score());
                    mix(steps, origin, quads, came);
                }
                Spread events = volume.foretell(origin, step);
                compare(volumes, events, busyRivals, step, Math.log1p(came.volume()));
                active(steps, origin, events.above(Math.log(1.5)), came);
            }
        }
    }

    private Map<String, Belief[]> rivals(Series series, int origin) {
        Map<String, Belief[]> rivals = new LinkedHashMap<>();
        for (StepModel model : SimpleModels.all()) {
            rivals.put(model.name(), model.foretell(series, origin, ahead));
        }
        return rivals;
    }

    private static void compare(
            Map<String, Score> into, Spread own, Map<String, Belief[]> rivals, int step, double came) {
        score(into, MIXTURE).add(own.median() - came, own.crps(came), own.holds(came, 0.9));
        rivals.forEach((name, beliefs) -> score(into, name)
                .add(beliefs[step].mean() - came, beliefs[step].crps(came), beliefs[step].holds90(came)));
    }

    private static Score score(Map<String, Score> into, String name) {
        return into.computeIfAbsent(name, key -> new Score());
    }

    private void active(List<RelationStep> steps, int origin, double chance, RelationStep came) {
        double truth = came.volume() > 0 ? 1 : 0;
        long active = steps.subList(0, origin).stream()
                .filter(one -> one.volume() > 0)
                .count();
        brier(activity, MIXTURE).add(square(chance - truth));
        brier(activity, "plain mean").add(square(active / (double) origin - truth));
        brier(activity, "last value").add(square((steps.get(origin - 1).volume() > 0 ? 1 : 0) - truth));
    }

    private void mix(List<RelationStep> steps, int origin, List<Double> quads, RelationStep came) {
        double[] all = new double[4];
        List<Integer> last = List.of();
        for (RelationStep step : steps.subList(0, origin)) {
            for (int quad = 0; quad < 4; quad++) {
                all[quad] += step.quads().get(quad);
            }
            last = step.volume() > 0 ? step.quads() : last;
        }
        double sum = all[0] + all[1] + all[2] + all[3];
        double lastSum = last.stream().mapToInt(Integer::intValue).sum();
        List<Double> mean = new ArrayList<>();
        List<Double> latest = new ArrayList<>();
        for (int quad = 0; quad < 4; quad++) {
            mean.add(all[quad] / sum);
            latest.add(last.get(quad) / lastSum);
        }
        brier(mixes, MIXTURE).add(distance(quads, came));
        brier(mixes, "plain mean").add(distance(mean, came));
        brier(mixes, "last value").add(distance(latest, came));
    }

    private static double distance(List<Double> shares, RelationStep came) {
        double sum = 0;
        for (int quad = 0; quad < 4; quad++) {
            sum += square(shares.get(quad) - came.quads().get(quad) / (double) came.volume());
        }
        return sum;
    }

    private static Brier brier(Map<String, Brier> into, String name) {
        return into.computeIfAbsent(name, key -> new Brier());
    }

    private static double square(double x) {
        return x * x;
    }

    /** How many relations were asked about. */
    public int relations() {
        return relations;
    }

    /** Of the mean score of a step's events, by model. */
    public Map<String, Score> scores() {
        return scores;
    }

    /** Of log(1 + events), by model. */
    public Map<String, Score> volumes() {
        return volumes;
    }

    /** Of whether anything happens in a step, by model. */
    public Map<String, Brier> activity() {
        return activity;
    }

    /** Of the shares of the four classes, by model. */
    public Map<String, Brier> mixes() {
        return mixes;
    }
}
