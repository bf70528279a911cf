package org.entente.outlook.internal.forecast;

/**
 * A vector autoregression of order one of what either side does to the other, which foretells the mean of both. Least
 * squares with a ridge, since series are short; steps without events stand at the side's mean. Source: H. Lütkepohl,
 * "New Introduction to Multiple Time Series Analysis", 2005, sections 2.1 and 3.2.
 *
 * @param forth what the first did to the second
 * @param back what the second did to the first
 */
record TwoWays(Series forth, Series back) implements StepModel {

    private static final double RIDGE = 3;

    @Override
    public String name() {
        return "VAR(1)";
    }

    @Override
    public Belief[] foretell(Series series, int now, int ahead) {
        double[] mean = {mean(forth, now, series), mean(back, now, series)};
        double[][] x = new double[now][];
        double forths = 0;
        double all = 0;
        for (int t = 0; t < now; t++) {
            x[t] = new double[] {distance(forth, t, mean[0]), distance(back, t, mean[1])};
            forths += forth.weights()[t];
            all += forth.weights()[t] + back.weights()[t];
        }
        double share = forths / all;
        double[][] slope = slopes(x, SimpleModels.variance(series.seenBefore(now)));
        double squares = 0;
        int terms = 0;
        for (int t = 1; t < now; t++) {
            if (series.seen(t)) {
                double[] next = times(slope, x[t - 1]);
                double expected = share * (mean[0] + next[0]) + (1 - share) * (mean[1] + next[1]);
                squares += SimpleModels.square(series.values()[t] - expected);
                terms++;
            }
        }
        Belief[] beliefs = new Belief[ahead];
        double[] state = x[now - 1];
        double variance = SimpleModels.variance(series.seenBefore(now));
        double noise = terms < 3 ? variance : squares / (terms - 2);
        for (int step = 0; step < ahead; step++) {
            state = times(slope, state);
            beliefs[step] = new Belief(
                    share * (mean[0] + state[0]) + (1 - share) * (mean[1] + state[1]),
                    step == 0 ? noise : Math.max(noise, variance));
        }
        return beliefs;
    }

    private static double mean(Series side, int now, Series both) {
        double[] seen = side.seenBefore(now);
        return SimpleModels.mean(seen.length == 0 ? both.seenBefore(now) : seen);
    }

    private static double distance(Series side, int step, double mean) {
        return side.seen(step) ? side.values()[step] - mean : 0;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return new double[] {
            matrix[0][0] * vector[0] + matrix[0][1] * vector[1], matrix[1][0] * vector[0] + matrix[1][1] * vector[1]
        };
    }

    private static double[][] slopes(double[][] x, double scale) {
        double own = RIDGE * (scale + Belief.LEAST_VARIANCE);
        double aa = own;
        double bb = own;
        double ab = 0;
        double[][] across = new double[2][2];
        for (int t = 1; t < x.length; t++) {
            double a = x[t - 1][0];
            double b = x[t - 1][1];
            aa += a * a;
            bb += b * b;
            ab += a * b;
            for (int side = 0; side < 2; side++) {
                across[side][0] += x[t][side] * a;
                across[side][1] += x[t][side] * b;
            }
        }
        double determinant = aa * bb - ab * ab;
        double[][] slopes = new double[2][2];
        for (int side = 0; side < 2; side++) {
            slopes[side][0] = (across[side][0] * bb - across[side][1] * ab) / determinant;
            slopes[side][1] = (across[side][1] * aa - across[side][0] * ab) / determinant;
        }
        return slopes;
    }
}
