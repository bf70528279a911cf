package org.entente.reader.internal.classify;

/** Scores to probabilities. */
final class Softmax {

    private Softmax() {}

    /** Probabilities in [0, 1] that sum to 1, in the order of the scores. */
    static double[] of(double[] scores) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            largest = Math.max(largest, score);
        }
        double[] probabilities = new double[scores.length];
        double sum = 0;
        for (int n = 0; n < scores.length; n++) {
            probabilities[n] = Math.exp(scores[n] - largest);
            sum += probabilities[n];
        }
        for (int n = 0; n < scores.length; n++) {
            probabilities[n] /= sum;
        }
        return probabilities;
    }
}
