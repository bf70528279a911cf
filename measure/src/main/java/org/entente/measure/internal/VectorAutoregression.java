package org.entente.measure.internal;

import java.util.Optional;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * A vector autoregression of two series, fitted by least squares: y(t) = c + A(1) y(t-1) + … + A(p) y(t-p) + u(t). Source: H. Lütkepohl, "New Introduction to
 * Multiple Time Series Analysis", 2005, sections 3.2 (estimates), 2.3 (impulse responses) and 4.3 (order by BIC). Immutable and safe to share between threads.
 */
public final class VectorAutoregression {

    private final int lag;
    private final RealMatrix coefficients;
    private final double[][] residuals;

    private VectorAutoregression(int lag, RealMatrix coefficients, double[][] residuals) {
        this.lag = lag;
        this.coefficients = coefficients;
        this.residuals = residuals;
    }

    /**
     * @param series one pair a step
     * @param lag at least 1
     * @param from the first step foretold, at least {@code lag}
     * @throws IllegalArgumentException if the past has less in it than the model asks for
     */
    public static VectorAutoregression fit(double[][] series, int lag, int from) {
        return fitIfDetermined(series, lag, from)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "One side only repeats the other or itself, so that what each adds cannot be told apart. Maybe take a longer time or other steps."));
    }

    /** The same, or nothing where a series only repeats the other or itself at these lags. */
    public static Optional<VectorAutoregression> fitIfDetermined(double[][] series, int lag, int from) {
        int steps = series.length - from;
        double[][] known = new double[steps][];
        double[][] came = new double[steps][];
        for (int t = 0; t < steps; t++) {
            known[t] = row(series, from + t, lag);
            came[t] = series[from + t];
        }
        RealMatrix x = MatrixUtils.createRealMatrix(known);
        RealMatrix y = MatrixUtils.createRealMatrix(came);
        DecompositionSolver solver = new QRDecomposition(x, 1e-10).getSolver();
        if (!solver.isNonSingular()) {
            return Optional.empty();
        }
        RealMatrix coefficients = solver.solve(y);
        return Optional.of(new VectorAutoregression(
                lag, coefficients, y.subtract(x.multiply(coefficients)).getData()));
    }

    /** What is known before a step: 1, then both series at each lag. */
    private static double[] row(double[][] series, int t, int lag) {
        double[] row = new double[1 + 2 * lag];
        row[0] = 1;
        for (int back = 1; back <= lag; back++) {
            row[2 * back - 1] = series[t - back][0];
            row[2 * back] = series[t - back][1];
        }
        return row;
    }

    /** The sum of the squared misses of one series. */
    public double squares(int of) {
        double sum = 0;
        for (double[] miss : residuals) {
            sum += miss[of] * miss[of];
        }
        return sum;
    }

    /** The information criterion of Schwarz; lower is better. */
    public double criterion() {
        double across = 0;
        for (double[] miss : residuals) {
            across += miss[0] * miss[1];
        }
        double steps = residuals.length;
        double determinant = (squares(0) * squares(1) - across * across) / (steps * steps);
        return Math.log(Math.max(determinant, 1e-300)) + Math.log(steps) / steps * (4 * lag + 2);
    }

    /**
     * What a surprise of one point in either series does to either.
     *
     * @return by step from 0, then of which series, then to a surprise in which
     */
    public double[][][] responses(int ahead) {
        double[][][] responses = new double[ahead + 1][2][2];
        responses[0] = new double[][] {{1, 0}, {0, 1}};
        for (int step = 1; step <= ahead; step++) {
            for (int back = 1; back <= Math.min(lag, step); back++) {
                for (int of = 0; of < 2; of++) {
                    for (int to = 0; to < 2; to++) {
                        for (int over = 0; over < 2; over++) {
                            double weight = coefficients.getEntry(2 * back - 1 + over, of);
                            responses[step][of][to] += weight * responses[step - back][over][to];
                        }
                    }
                }
            }
        }
        return responses;
    }

    /**
     * A series as the model would make it of its own misses.
     *
     * @param start the first steps, taken as they are
     * @param drawn which miss each later step takes
     */
    public double[][] made(double[][] start, int[] drawn) {
        double[][] made = new double[lag + drawn.length][];
        System.arraycopy(start, 0, made, 0, lag);
        for (int t = 0; t < drawn.length; t++) {
            double[] next = coefficients.preMultiply(row(made, lag + t, lag));
            double[] miss = residuals[drawn[t]];
            made[lag + t] = new double[] {next[0] + miss[0], next[1] + miss[1]};
        }
        return made;
    }

    public int lag() {
        return lag;
    }

    /** How many steps were foretold. */
    public int steps() {
        return residuals.length;
    }
}
