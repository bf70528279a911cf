package org.entente.outlook.internal.forecast;

import java.util.Arrays;

/** Beliefs put together by weight; mean and variance of the whole. */
final class Pool {

    private Pool() {}

    /** Makes log weights weights that add up to 1. */
    static void exponentiate(double[] logs) {
        double most = Arrays.stream(logs).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.exp(logs[i] - most);
            sum += logs[i];
        }
        for (int i = 0; i < logs.length; i++) {
            logs[i] /= sum;
        }
    }

    /** @param beliefs by member and step */
    static Belief[] of(Belief[][] beliefs, double[] weights) {
        Belief[] pooled = new Belief[beliefs[0].length];
        for (int step = 0; step < pooled.length; step++) {
            double mean = 0;
            double squares = 0;
            for (int i = 0; i < beliefs.length; i++) {
                Belief one = beliefs[i][step];
                mean += weights[i] * one.mean();
                squares += weights[i] * (one.variance() + one.mean() * one.mean());
            }
            pooled[step] = new Belief(mean, squares - mean * mean);
        }
        return pooled;
    }
}
