package org.entente.outlook.internal.forecast;

/** How surprising a count is, given the counts before it. */
public final class Surprise {

    /** What the past is eked out with: so many steps of so many events. */
    private static final double PRIOR_STEPS = 1;

    private static final double PRIOR_MEAN = 0.3;

    /** Beyond a Poisson's, the variance of a count grows with the square of its mean; at the least by this much. */
    private static final double LEAST_SPREAD = 0.1;

    private static final int LONGEST_TAIL = 100_000;

    private static final double FADING = 0.97;

    private Surprise() {}

    /** The mean of the counts before a step, the later ones weighing a little more. */
    public static double mean(double[] counts, int step) {
        double sum = PRIOR_STEPS * PRIOR_MEAN;
        double weight = PRIOR_STEPS;
        double fading = 1;
        for (int i = step - 1; i >= 0; i--) {
            sum += fading * counts[i];
            weight += fading;
            fading *= FADING;
        }
        return sum / weight;
    }

    /**
     * The chance of at least this count under a negative binomial whose mean and variance are those of the counts
     * before it.
     */
    public static double tail(double[] counts, int step) {
        double mean = mean(counts, step);
        double squares = 0;
        for (int i = 0; i < step; i++) {
            squares += SimpleModels.square(counts[i] - mean);
        }
        double spread = Math.max(LEAST_SPREAD, (squares / Math.max(1, step - 1) - mean) / (mean * mean));
        double size = 1 / spread;
        double share = mean / (mean + size);
        double chance = Math.pow(1 - share, size);
        int came = (int) counts[step];
        for (int count = 0; count < came; count++) {
            chance *= share * (size + count) / (count + 1);
        }
        // Added up from the count outward, since one less the sum below would lose small tails to rounding.
        double tail = 0;
        for (int count = came; chance > 1e-18 * tail && count < came + LONGEST_TAIL; count++) {
            tail += chance;
            chance *= share * (size + count) / (count + 1);
        }
        return Math.clamp(tail, Double.MIN_NORMAL, 1);
    }
}
