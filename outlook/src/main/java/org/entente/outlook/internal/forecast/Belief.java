package org.entente.outlook.internal.forecast;

/**
 * A normal distribution.
 *
 * @param variance above 0
 */
public record Belief(double mean, double variance) {

    static final double LEAST_VARIANCE = 1e-4;

    public Belief {
        variance = Math.max(variance, LEAST_VARIANCE);
    }

    public double deviation() {
        return Math.sqrt(variance);
    }

    /**
     * The continuous ranked probability score. Source: T. Gneiting and A. E. Raftery, "Strictly Proper Scoring Rules,
     * Prediction, and Estimation", JASA 102 (2007), equation 21.
     */
    public double crps(double came) {
        double z = (came - mean) / deviation();
        double density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
        return deviation() * (z * (2 * below(z) - 1) + 2 * density - 1 / Math.sqrt(Math.PI));
    }

    /** Whether the middle 90 % hold a value. */
    public boolean holds90(double value) {
        return Math.abs(value - mean) <= 1.6448536269514722 * deviation();
    }

    /** The chance that a standard normal figure is below z; error below 7.5e-8. Source: Abramowitz and Stegun 26.2.17. */
    public static double below(double z) {
        double t = 1 / (1 + 0.2316419 * Math.abs(z));
        double tail = Math.exp(-0.5 * z * z)
                / Math.sqrt(2 * Math.PI)
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return z > 0 ? 1 - tail : tail;
    }
}
