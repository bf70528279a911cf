package org.entente.bench.coding;

/**
 * How far confidences lie from the share that is right: the expected calibration error over ten bins.
 *
 * <p>Source: M. Naeini, G. Cooper, M. Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015. For one thread.
 */
final class Calibration {

    private static final int BINS = 10;

    private final int[] count = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] said = new double[BINS];

    void add(double confidence, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        count[bin]++;
        right[bin] += isRight ? 1 : 0;
        said[bin] += confidence;
    }

    /** In [0, 1]; 0 where nothing was added. */
    double error() {
        int all = 0;
        double gaps = 0;
        for (int bin = 0; bin < BINS; bin++) {
            all += count[bin];
            gaps += Math.abs(said[bin] - right[bin]);
        }
        return all == 0 ? 0 : gaps / all;
    }
}
