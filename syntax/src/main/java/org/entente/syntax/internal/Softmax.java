package org.entente.syntax.internal;

/**
 * Teaches a learner to choose one of several right classes: its loss is minus the logarithm of the probability that the
 * right ones have together. Mutable, for one thread.
 */
final class Softmax {

    /** Slopes below this are not worth the work. */
    private static final float LEAST = 1e-4f;

    private final NetworkLearner learner;
    private final float[] scores;
    private final double[] shares;

    Softmax(NetworkLearner learner, int most) {
        this.learner = learner;
        this.scores = new float[most];
        this.shares = new double[most];
    }

    /**
     * Corrects the classes from {@code first} on in the example shown.
     *
     * @param open which of them may be chosen
     * @param right which of those were right; where all are, nothing is corrected
     * @return the class with the highest score before the correction, counted from {@code first}
     */
    int learn(int first, int count, boolean[] open, boolean[] right) {
        int best = -1;
        boolean choice = false;
        for (int i = 0; i < count; i++) {
            if (open[i]) {
                scores[i] = learner.score(first + i);
                best = best < 0 || scores[i] > scores[best] ? i : best;
                choice |= !right[i];
            }
        }
        if (!choice) {
            return best;
        }
        double all = 0;
        double good = 0;
        for (int i = 0; i < count; i++) {
            if (open[i]) {
                shares[i] = StrictMath.exp(scores[i] - scores[best]);
                all += shares[i];
                good += right[i] ? shares[i] : 0;
            }
        }
        for (int i = 0; i < count; i++) {
            if (open[i]) {
                float slope =
                        (float) (shares[i] / all - (right[i] ? shares[i] / Math.max(good, Double.MIN_NORMAL) : 0));
                if (Math.abs(slope) > LEAST) {
                    learner.correct(first + i, slope);
                }
            }
        }
        return best;
    }

    /** The right class with the highest score in the example last learned. */
    int bestRight(int count, boolean[] right) {
        int best = -1;
        for (int i = 0; i < count; i++) {
            if (right[i] && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }
}
