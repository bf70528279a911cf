package org.entente.outlook.internal.forecast;

import java.util.ArrayList;
import java.util.List;
import org.entente.outlook.RelationStep;
import org.entente.outlook.WhatIf;

/**
 * The response of a relation's score to events: for each step ahead a regression of the score then on whether there were
 * such events now, on the last score seen before and on the volume before. Source: Ò. Jordà, "Estimation and Inference
 * of Impulse Responses by Local Projections", American Economic Review 95 (2005); errors as in W. K. Newey and K. D.
 * West, "A Simple, Positive Semi-Definite, Heteroskedasticity and Autocorrelation Consistent Covariance Matrix",
 * Econometrica 55 (1987), with as many lags as steps ahead.
 */
public final class LocalProjection {

    private static final double Z90 = 1.6448536269514722;
    private static final int LEAST_EVENTS = 3;
    private static final int LEAST_ROWS = 12;

    private LocalProjection() {}

    public static List<WhatIf.Response> of(List<RelationStep> steps, int[] events, int ahead) {
        List<WhatIf.Response> responses = new ArrayList<>();
        for (int step = 1; step <= ahead; step++) {
            List<double[]> rows = new ArrayList<>();
            List<Double> came = new ArrayList<>();
            double last = Double.NaN;
            int hits = 0;
            for (int t = 1; t + step < steps.size(); t++) {
                RelationStep before = steps.get(t - 1);
                last = before.volume() > 0 ? before.score() : last;
                if (!Double.isNaN(last) && steps.get(t + step).volume() > 0) {
                    rows.add(new double[] {1, events[t] > 0 ? 1 : 0, last, Math.log1p(before.volume())});
                    came.add(steps.get(t + step).score());
                    hits += events[t] > 0 ? 1 : 0;
                }
            }
            if (hits >= LEAST_EVENTS && rows.size() - hits >= LEAST_EVENTS && rows.size() >= LEAST_ROWS) {
                responses.add(response(step, rows, came));
            }
        }
        return responses;
    }

    private static WhatIf.Response response(int step, List<double[]> rows, List<Double> came) {
        int width = rows.getFirst().length;
        double[][] squares = new double[width][width];
        double[] across = new double[width];
        for (int i = 0; i < rows.size(); i++) {
            double[] row = rows.get(i);
            for (int a = 0; a < width; a++) {
                across[a] += row[a] * came.get(i);
                for (int b = 0; b < width; b++) {
                    squares[a][b] += row[a] * row[b];
                }
            }
        }
        for (int a = 0; a < width; a++) {
            squares[a][a] += 1e-6;
        }
        double[][] inverse = inverse(squares);
        double[] slopes = times(inverse, across);
        double deviation = deviation(step, rows, came, inverse, slopes);
        return new WhatIf.Response(
                step, slopes[1], slopes[1] - Z90 * deviation, slopes[1] + Z90 * deviation, rows.size());
    }

    /** Of the event's slope: its row of the inverse, times the rows, times the misses, with their autocovariances. */
    private static double deviation(
            int lags, List<double[]> rows, List<Double> came, double[][] inverse, double[] slopes) {
        double[] parts = new double[rows.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = dot(inverse[1], rows.get(i)) * (came.get(i) - dot(slopes, rows.get(i)));
        }
        double sum = 0;
        for (int lag = 0; lag <= lags; lag++) {
            double weight = lag == 0 ? 1 : 2 * (1 - lag / (lags + 1.0));
            for (int i = lag; i < parts.length; i++) {
                sum += weight * parts[i] * parts[i - lag];
            }
        }
        return Math.sqrt(Math.max(sum, 0) * rows.size() / (rows.size() - slopes.length));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = dot(matrix[i], vector);
        }
        return product;
    }

    /** By Gauss and Jordan; the ridge keeps the matrix regular. */
    private static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] left = new double[n][];
        double[][] right = new double[n][n];
        for (int i = 0; i < n; i++) {
            left[i] = matrix[i].clone();
            right[i][i] = 1;
        }
        for (int i = 0; i < n; i++) {
            double pivot = left[i][i];
            for (int j = 0; j < n; j++) {
                left[i][j] /= pivot;
                right[i][j] /= pivot;
            }
            for (int k = 0; k < n; k++) {
                double factor = left[k][i];
                if (k != i && factor != 0) {
                    for (int j = 0; j < n; j++) {
                        left[k][j] -= factor * left[i][j];
                        right[k][j] -= factor * right[i][j];
                    }
                }
            }
        }
        return right;
    }
}
