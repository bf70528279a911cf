package org.entente.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A level that moves as a random walk and is seen through noise: y(t) = level(t) + s(t) + e(t) / sqrt(n(t)), level(t+1) = level(t) + u(t), with s ~ N(0, shock),
 * e ~ N(0, noise) and u ~ N(0, drift). A step without deeds has no observation, and the belief widens there.
 *
 * <p>The shock is what moves all deeds of a step together and passes with it: one quarrel that is reported fifty times is not fifty quarrels. The scatter of the
 * deeds within their steps tells the noise from the shock; where only the steps' means are given there is no shock.
 *
 * <p>The variances of greatest likelihood are sought on a grid of shock/noise and drift/noise, the noise in closed form. Beliefs are averaged over the grid, by
 * likelihood and prior, with the noise integrated out. Sources: J. Durbin and S. J. Koopman, "Time Series Analysis by State Space Methods", 2nd ed., 2012,
 * sections 2.2, 2.4, 2.9 and 2.10 (filter, smoother, diffuse start, concentrated likelihood); A. Gelman, "Prior distributions for variance parameters in
 * hierarchical models", Bayesian Analysis 1 (2006), for the half-Cauchy prior of the standard deviations.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class LocalLevel {

    /** The belief where nothing was seen: normal with the variance of a uniform score over [-10, 10]. */
    static final Normal VAGUE = new Normal(0, 400.0 / 12);

    /** Logarithms of drift/noise: from a level that hardly moves to one that is all movement. */
    private static final double[] DRIFTS = exponentials(-10, 6, 0.5);

    /** Half of all levels are expected to move by less than this in a step, in units of a deed's own deviation. */
    private static final double USUAL_DRIFT = 0.1;

    private static final double[] SHOCKS = exponentials(-6, 3, 1);

    private static final double[] NO_SHOCK = {0};

    /** Variances less likely than this, against the best, say nothing. */
    private static final double LEAST_WEIGHT = 1e-4;

    private final double[] observed;
    private final double[] weights;
    private final List<Point> points;

    /** Variances on the grid: shock and drift in units of the noise; freedom is how many squared deviations the noise was found from. */
    private record Point(
            double shock, double drift, double noise, double freedom, double logLikelihood, double weight) {

        /** The noise's posterior mean, under the prior 1 / noise. */
        double expectedNoise() {
            return noise * freedom / Math.max(freedom - 2, 1);
        }
    }

    private LocalLevel(double[] observed, double[] weights, List<Point> points) {
        this.observed = observed.clone();
        this.weights = weights.clone();
        this.points = points;
    }

    /**
     * Fits the model to means alone.
     *
     * @param observed a mean for each step; whatever where the weight is 0
     * @param weights how many deeds each mean was made of, at least 0
     * @throws IllegalArgumentException if the two differ in length or fewer than three steps were observed
     */
    public static LocalLevel fit(double[] observed, double[] weights) {
        return fit(observed, weights, 0, 0, NO_SHOCK, DRIFTS);
    }

    /**
     * Fits the model to deeds.
     *
     * @throws IllegalArgumentException if fewer than three steps have any
     */
    public static LocalLevel fit(List<Tally> tallies) {
        double[] means = tallies.stream().mapToDouble(Tally::mean).toArray();
        double[] counts = tallies.stream().mapToDouble(Tally::count).toArray();
        double scatter = 0;
        double freedom = 0;
        for (Tally tally : tallies) {
            if (tally.count() > 1) {
                scatter += Math.max(0, tally.squares() - tally.sum() * tally.mean());
                freedom += tally.count() - 1;
            }
        }
        return fit(means, counts, scatter, freedom, freedom == 0 ? NO_SHOCK : SHOCKS, DRIFTS);
    }

    /** The model without shock and with a ratio drift/noise that is given. */
    public static LocalLevel withRatio(double[] observed, double[] weights, double ratio) {
        return fit(observed, weights, 0, 0, NO_SHOCK, new double[] {ratio});
    }

    private static LocalLevel fit(
            double[] observed, double[] weights, double scatter, double freedom, double[] shocks, double[] drifts) {
        long seen = Arrays.stream(weights).filter(weight -> weight > 0).count();
        if (observed.length != weights.length || seen < 3) {
            throw new IllegalArgumentException(
                    "A level cannot be fitted to %d of %d steps with %d weights. Maybe take a longer step or a longer time."
                            .formatted(seen, observed.length, weights.length));
        }
        FilterPass pass = new FilterPass(observed.length);
        List<Point> points = new ArrayList<>(shocks.length * drifts.length);
        double most = Double.NEGATIVE_INFINITY;
        for (double shock : shocks) {
            for (double drift : drifts) {
                pass.filter(observed, weights, shock, drift);
                double likelihood = pass.logLikelihood(scatter, freedom);
                double prior = logPrior(drift, USUAL_DRIFT) + (shock == 0 ? 0 : logPrior(shock, 1));
                points.add(new Point(
                        shock,
                        drift,
                        pass.noise(scatter, freedom),
                        pass.terms() + freedom,
                        likelihood,
                        likelihood + prior));
                most = Math.max(most, likelihood + prior);
            }
        }
        List<Point> kept = new ArrayList<>();
        for (Point point : points) {
            double weight = Math.exp(point.weight - most);
            if (weight > LEAST_WEIGHT) {
                kept.add(new Point(point.shock, point.drift, point.noise, point.freedom, point.logLikelihood, weight));
            }
        }
        return new LocalLevel(observed, weights, kept);
    }

    /** Half-Cauchy of the standard deviation, as a density of the variance's logarithm; {@code scale} is the deviation that half of it lies below. */
    static double logPrior(double variance, double scale) {
        return 0.5 * Math.log(variance) - Math.log1p(variance / (scale * scale));
    }

    static double[] exponentials(double from, double to, double step) {
        double[] values = new double[(int) Math.round((to - from) / step) + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.exp(from + i * step);
        }
        return values;
    }

    private Point best() {
        Point best = points.getFirst();
        for (Point point : points) {
            best = point.logLikelihood > best.logLikelihood ? point : best;
        }
        return best;
    }

    /** Variance of a single deed's score about its step's mean. */
    public double noise() {
        return best().noise;
    }

    /** Variance of what moves all deeds of a step together. */
    public double shock() {
        return best().shock * best().noise;
    }

    /** Variance of the level's movement in one step. */
    public double drift() {
        return best().drift * best().noise;
    }

    /**
     * What is believed of the level at each step, from all steps, with the variances themselves uncertain: the smoothed beliefs of the grid and their mixture by
     * its mean and variance.
     */
    public List<Normal> smoothed() {
        FilterPass pass = new FilterPass(observed.length);
        Mixture mixture = new Mixture(observed.length);
        for (Point point : points) {
            pass.filter(observed, weights, point.shock, point.drift);
            pass.smooth(point.drift);
            for (int t = 0; t < observed.length; t++) {
                mixture.add(t, point.weight, pass.means[t], pass.variances[t] * point.expectedNoise());
            }
        }
        return mixture.beliefs();
    }

    /**
     * What is believed of the mean of {@code weight} deeds {@code steps} steps after the last.
     *
     * @param steps at least 1
     * @param weight how many deeds, above 0
     */
    public Normal forecast(int steps, double weight) {
        FilterPass pass = new FilterPass(observed.length);
        Mixture mixture = new Mixture(1);
        int last = observed.length - 1;
        for (Point point : points) {
            pass.filter(observed, weights, point.shock, point.drift);
            double variance = pass.variances[last] + steps * point.drift + point.shock + 1 / weight;
            mixture.add(0, point.weight, pass.means[last], variance * point.expectedNoise());
        }
        return mixture.beliefs().getFirst();
    }
}
