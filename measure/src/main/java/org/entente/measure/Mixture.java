package org.entente.measure;

import java.util.ArrayList;
import java.util.List;

/** Weighted normal beliefs of the same figures, added up to one belief each by mean and variance. Belongs to one thread. */
final class Mixture {

    private final double[] weights;
    private final double[] means;
    private final double[] squares;

    Mixture(int figures) {
        weights = new double[figures];
        means = new double[figures];
        squares = new double[figures];
    }

    void add(int figure, double weight, double mean, double variance) {
        weights[figure] += weight;
        means[figure] += weight * mean;
        squares[figure] += weight * (variance + mean * mean);
    }

    List<Normal> beliefs() {
        List<Normal> beliefs = new ArrayList<>(means.length);
        for (int i = 0; i < means.length; i++) {
            double mean = means[i] / weights[i];
            beliefs.add(new Normal(mean, Math.max(0, squares[i] / weights[i] - mean * mean)));
        }
        return beliefs;
    }
}
