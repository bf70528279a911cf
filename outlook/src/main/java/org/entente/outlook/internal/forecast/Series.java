package org.entente.outlook.internal.forecast;

import java.util.Arrays;

/**
 * A figure by steps, as far as it was seen. Not changed by anybody who reads it.
 *
 * @param values not a number where nothing was seen
 * @param weights how many events each value is made of; 0 where nothing was seen
 */
public record Series(double[] values, double[] weights) {

    /** A figure that every step has. */
    public static Series full(double[] values) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return new Series(values, weights);
    }

    int size() {
        return values.length;
    }

    boolean seen(int step) {
        return weights[step] > 0;
    }

    /** The values seen before a step. */
    double[] seenBefore(int step) {
        double[] seen = new double[step];
        int size = 0;
        for (int i = 0; i < step; i++) {
            if (seen(i)) {
                seen[size++] = values[i];
            }
        }
        return Arrays.copyOf(seen, size);
    }
}
