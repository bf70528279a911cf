package org.entente.measure;

import org.hipparchus.special.Erf;

/**
 * A normal distribution: what is believed of a figure.
 *
 * @param mean in the figure's units
 * @param variance at least 0
 */
public record Normal(double mean, double variance) {

    private static final double Z50 = 0.6744897501960817;
    private static final double Z95 = 1.959963984540054;

    public double deviation() {
        return Math.sqrt(variance);
    }

    /** The band that holds the figure with probability 0.5. */
    public Band band50() {
        return band(Z50);
    }

    /** The band that holds the figure with probability 0.95. */
    public Band band95() {
        return band(Z95);
    }

    private Band band(double z) {
        return new Band(mean - z * deviation(), mean + z * deviation());
    }

    /** The probability that the figure is below {@code x}. */
    public double below(double x) {
        return variance == 0 ? (mean < x ? 1 : 0) : 0.5 * Erf.erfc((mean - x) / Math.sqrt(2 * variance));
    }

    /** The probability that the figure is above {@code x}. */
    public double above(double x) {
        return 1 - below(x);
    }

    /** What is believed of this figure less another that is independent of it. */
    public Normal minus(Normal other) {
        return new Normal(mean - other.mean, variance + other.variance);
    }

    /** From {@code low} to {@code high}. */
    public record Band(double low, double high) {

        public double width() {
            return high - low;
        }

        public boolean holds(double x) {
            return low <= x && x <= high;
        }
    }
}
