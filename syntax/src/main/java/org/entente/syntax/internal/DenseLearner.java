package org.entente.syntax.internal;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Learns a {@link Dense} matrix: gradients are gathered and applied together. Mutable, for one thread.
 *
 * <p>Source: D. Kingma and J. Ba, "Adam: A Method for Stochastic Optimization", ICLR 2015.
 */
final class DenseLearner {

    private static final float KEPT = 0.9f;
    private static final float KEPT_SQUARES = 0.999f;
    private static final float LEAST = 1e-6f;

    final int inputs;
    final int outputs;
    /** A row for each input, then the bias. */
    private final float[][] rows;

    private final float[][] turned;
    private final float[][] gradients;
    private final float[][] means;
    private final float[][] squares;
    private double keptMeans = 1;
    private double keptSquares = 1;

    /** @param inputs a multiple of 4, as is {@code outputs} */
    DenseLearner(int inputs, int outputs, SplittableRandom random) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.rows = new float[inputs + 1][outputs];
        this.turned = new float[outputs][inputs];
        this.gradients = new float[inputs + 1][outputs];
        this.means = new float[inputs + 1][outputs];
        this.squares = new float[inputs + 1][outputs];
        float most = (float) Math.sqrt(6.0 / (inputs + outputs));
        for (int i = 0; i < inputs; i++) {
            for (int k = 0; k < outputs; k++) {
                rows[i][k] = (float) (random.nextDouble() * 2 - 1) * most;
            }
        }
        turn();
    }

    /** Sets the bias of the outputs from {@code from} to {@code to}, out. */
    void bias(int from, int to, float value) {
        Arrays.fill(rows[inputs], from, to, value);
    }

    /** As {@link Dense#apply}. */
    float[][] apply(float[][] x, int count) {
        float[][] y = new float[count][];
        for (int i = 0; i < count; i++) {
            y[i] = rows[inputs].clone();
        }
        Dense.add(x, count, rows, inputs, y);
        return y;
    }

    /** Gathers the gradients that {@code slopes} of the outputs mean, and adds what they mean for {@code x} to {@code back}. */
    void learn(float[][] x, int count, float[][] slopes, float[][] back) {
        Dense.add(slopes, count, turned, outputs, back);
        int row = 0;
        for (; row + 3 < count; row += 4) {
            for (int i = 0; i < inputs; i++) {
                Dense.addFour(
                        x[row][i],
                        slopes[row],
                        x[row + 1][i],
                        slopes[row + 1],
                        x[row + 2][i],
                        slopes[row + 2],
                        x[row + 3][i],
                        slopes[row + 3],
                        gradients[i]);
            }
        }
        for (; row < count; row++) {
            for (int i = 0; i < inputs; i++) {
                if (x[row][i] != 0) {
                    Dense.add(x[row][i], slopes[row], gradients[i]);
                }
            }
        }
        for (int each = 0; each < count; each++) {
            Dense.add(1, slopes[each], gradients[inputs]);
        }
    }

    /** Applies what was gathered. */
    void step(float rate) {
        keptMeans *= KEPT;
        keptSquares *= KEPT_SQUARES;
        float scale = (float) (rate / (1 - keptMeans));
        float squareScale = (float) (1 / (1 - keptSquares));
        for (int i = 0; i < rows.length; i++) {
            step(scale, squareScale, gradients[i], means[i], squares[i], rows[i]);
            Arrays.fill(gradients[i], 0);
        }
        turn();
    }

    private static void step(
            float scale, float squareScale, float[] gradients, float[] means, float[] squares, float[] row) {
        for (int k = 0; k < row.length; k++) {
            float gradient = gradients[k];
            means[k] = KEPT * means[k] + (1 - KEPT) * gradient;
            squares[k] = KEPT_SQUARES * squares[k] + (1 - KEPT_SQUARES) * gradient * gradient;
            row[k] -= scale * means[k] / ((float) Math.sqrt(squares[k] * squareScale) + LEAST);
        }
    }

    private void turn() {
        for (int i = 0; i < inputs; i++) {
            for (int k = 0; k < outputs; k++) {
                turned[k][i] = rows[i][k];
            }
        }
    }

    Dense dense() {
        float[][] copy = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return new Dense(copy);
    }
}
