package org.entente.outlook;

import java.util.Arrays;

/** A distribution as equally likely values. Immutable; safe for use by many threads. */
public final class Spread {

    private final double[] values;

    private Spread(double[] values) {
        this.values = values;
    }

    /** @throws IllegalArgumentException if there is no value */
    public static Spread of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("A distribution needs a value. Maybe nothing was observed.");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(sorted);
    }

    /** The middle of it. */
    public double median() {
        return quantile(0.5);
    }

    public double mean() {
        return Arrays.stream(values).average().orElseThrow();
    }

    /**
     * The value that a share of the distribution lies below, between values by straight lines, as type 6 of R. J.
     * Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996).
     *
     * @param share in (0, 1)
     */
    public double quantile(double share) {
        double place = share * (values.length + 1) - 1;
        if (place <= 0) {
            return values[0];
        }
        if (place >= values.length - 1) {
            return values[values.length - 1];
        }
        int below = (int) place;
        return values[below] + (place - below) * (values[below + 1] - values[below]);
    }

    /** Whether the middle part of the distribution, that holds {@code share} of it, holds a value. */
    public boolean holds(double value, double share) {
        return quantile((1 - share) / 2) <= value && value <= quantile((1 + share) / 2);
    }

    /** The share of it above a value. */
    public double above(double value) {
        return Arrays.stream(values).filter(one -> one > value).count() / (double) values.length;
    }

    /**
     * The continuous ranked probability score against what came; in the value's units, lower is better. Source: T.
     * Gneiting and A. E. Raftery, "Strictly Proper Scoring Rules, Prediction, and Estimation", JASA 102 (2007),
     * equation 20.
     */
    public double crps(double came) {
        double miss = 0;
        double apart = 0;
        int n = values.length;
        for (int i = 0; i < n; i++) {
            miss += Math.abs(values[i] - came);
            apart += (2.0 * i - n + 1) * values[i];
        }
        return miss / n - apart / ((double) n * n);
    }

    /** The same distribution of a rising function of the value. */
    public Spread map(java.util.function.DoubleUnaryOperator function) {
        return of(Arrays.stream(values).map(function).toArray());
    }
}
