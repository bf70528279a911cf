package org.entente.outlook.internal.ranking;

import java.util.stream.IntStream;

/**
 * How the loss of each question falls with the scores of its candidates: first and second derivative, a pair in one whole number
 * each, so that sums of them do not depend on their order. Belongs to one thread; looks at the questions with all there are.
 */
final class Slopes {

    /** What the sums of all rows are kept below, a bit short of what half a long holds. */
    private static final double MOST = 1L << 30;

    private final Lessons lessons;
    private final float[] gradients;
    private final float[] curvatures;
    private final long[] packed;
    private double scale = 1;

    Slopes(Lessons lessons) {
        this.lessons = lessons;
        this.gradients = new float[lessons.size()];
        this.curvatures = new float[lessons.size()];
        this.packed = new long[lessons.size()];
    }

    /** Takes the derivatives at these scores, one a row. */
    void at(float[] scores) {
        IntStream.range(0, lessons.questions()).parallel().forEach(question -> at(question, scores));
        double gradient = 0;
        double curvature = 0;
        for (int row = 0; row < packed.length; row++) {
            gradient += Math.abs(gradients[row]);
            curvature += curvatures[row];
        }
        scale = MOST / (packed.length + Math.max(gradient, curvature));
        for (int row = 0; row < packed.length; row++) {
            packed[row] = (Math.round(gradients[row] * scale) << 32) + Math.round(Math.max(0, curvatures[row]) * scale);
        }
    }

    /** Gradient above, curvature below; sums of different rows may be added. */
    long packed(int row) {
        return packed[row];
    }

    double gradient(long sum) {
        return (sum >> 32) / scale;
    }

    double curvature(long sum) {
        return (int) sum / scale;
    }

    /** Each true answer is compared with the false ones alone, as the filter does when it is ranked. */
    private void at(int question, float[] scores) {
        int start = lessons.start(question);
        int end = lessons.start(question + 1);
        double most = Double.NEGATIVE_INFINITY;
        for (int row = start; row < end; row++) {
            most = Math.max(most, scores[row]);
        }
        double falses = 0;
        for (int row = start; row < end; row++) {
            falses += lessons.truth(row) ? 0 : Math.exp(scores[row] - most);
        }
        double pull = 0;
        double stiffness = 0;
        for (int row = start; row < end; row++) {
            if (lessons.truth(row)) {
                double own = Math.exp(scores[row] - most);
                double chance = own / (own + falses);
                gradients[row] = (float) (chance - 1);
                curvatures[row] = (float) (chance * (1 - chance));
                pull += 1 / (own + falses);
                stiffness += 1 / ((own + falses) * (own + falses));
            }
        }
        for (int row = start; row < end; row++) {
            if (!lessons.truth(row)) {
                double own = Math.exp(scores[row] - most);
                gradients[row] = (float) (own * pull);
                curvatures[row] = (float) (own * pull - own * own * stiffness);
            }
        }
    }
}
