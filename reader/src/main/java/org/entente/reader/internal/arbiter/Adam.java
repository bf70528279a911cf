package org.entente.reader.internal.arbiter;

/** Steps of a size that follows how large and how steady the slopes were. Mutable, for one thread. Source: D. Kingma and J. Ba, "Adam: A method for stochastic optimization" (ICLR 2015). */
final class Adam {

    private static final float KEPT = 0.9f;
    private static final float KEPT_SQUARES = 0.999f;
    private static final float LEAST = 1e-8f;

    private double keptMeans = 1;
    private double keptSquares = 1;

    /** Before the steps that belong together. */
    void begin() {
        keptMeans *= KEPT;
        keptSquares *= KEPT_SQUARES;
    }

    void step(float rate, float[] row, float[] slopes, float[] means, float[] squares) {
        float scale = (float) (rate / (1 - keptMeans));
        float squareScale = (float) (1 / (1 - keptSquares));
        for (int k = 0; k < row.length; k++) {
            float slope = slopes[k];
            means[k] = KEPT * means[k] + (1 - KEPT) * slope;
            squares[k] = KEPT_SQUARES * squares[k] + (1 - KEPT_SQUARES) * slope * slope;
            row[k] -= scale * means[k] / ((float) Math.sqrt(squares[k] * squareScale) + LEAST);
        }
    }
}
