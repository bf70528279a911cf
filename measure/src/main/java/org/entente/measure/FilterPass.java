package org.entente.measure;

/**
 * One run of the Kalman filter and smoother over a local level, in units of a single deed's variance. Belongs to one thread.
 *
 * <p>Source: J. Durbin and S. J. Koopman, "Time Series Analysis by State Space Methods", 2nd ed., 2012, sections 2.2 (filter), 2.4 (smoother) and 2.9
 * (diffuse start).
 */
final class FilterPass {

    /** The level's mean at each step, from the steps up to it; after {@link #smooth}, from all. */
    final double[] means;

    /** Its variance, in units of the noise. */
    final double[] variances;

    /** The first step with an observation. */
    private int first = -1;

    /** Sum of the squared surprises, each over its variance. */
    private double squares;

    /** Sum of the logarithms of the surprises' variances. */
    private double logs;

    private int terms;

    FilterPass(int steps) {
        means = new double[steps];
        variances = new double[steps];
    }

    /**
     * Filters.
     *
     * @param observed mean of each step
     * @param weights deeds of each step; 0 for none
     * @param shock variance of what moves all deeds of one step together
     * @param drift variance of the level's movement in a step
     */
    void filter(double[] observed, double[] weights, double shock, double drift) {
        first = -1;
        squares = 0;
        logs = 0;
        terms = 0;
        double level = 0;
        double variance = 0;
        // A product of a few variances costs one logarithm instead of many.
        double product = 1;
        for (int t = 0; t < means.length; t++) {
            variance += first < 0 ? 0 : drift;
            if (weights[t] > 0) {
                double own = shock + 1 / weights[t];
                if (first < 0) {
                    first = t;
                    level = observed[t];
                    variance = own;
                } else {
                    double total = variance + own;
                    double surprise = observed[t] - level;
                    squares += surprise * surprise / total;
                    product *= total;
                    terms++;
                    level += variance / total * surprise;
                    variance = variance * own / total;
                    if (product > 1e100 || product < 1e-100) {
                        logs += Math.log(product);
                        product = 1;
                    }
                }
            }
            means[t] = level;
            variances[t] = variance;
        }
        logs += Math.log(product);
    }

    /** Corrects each step's belief by the later steps; before the first observation the belief is the first one, wider with each step back. */
    void smooth(double drift) {
        for (int t = means.length - 2; t >= first; t--) {
            double ahead = variances[t] + drift;
            double back = ahead == 0 ? 0 : variances[t] / ahead;
            means[t] += back * (means[t + 1] - means[t]);
            variances[t] += back * back * (variances[t + 1] - ahead);
        }
        for (int t = first - 1; t >= 0; t--) {
            means[t] = means[t + 1];
            variances[t] = variances[t + 1] + drift;
        }
    }

    /** The noise of greatest likelihood, with {@code freedom} further squared deviations whose sum is {@code scatter}. */
    double noise(double scatter, double freedom) {
        return Math.max((squares + scatter) / (terms + freedom), 1e-9);
    }

    /** The log-likelihood at that noise, without its constant. */
    double logLikelihood(double scatter, double freedom) {
        double all = terms + freedom;
        return -0.5 * (all * Math.log(noise(scatter, freedom)) + logs + all);
    }

    /** How many squared deviations the noise was found from, apart from the scatter within steps. */
    int terms() {
        return terms;
    }
}
