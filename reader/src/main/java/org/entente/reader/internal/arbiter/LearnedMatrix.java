package org.entente.reader.internal.arbiter;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A matrix that learns: slopes are gathered and applied together. The last row is the bias. Mutable, for one thread. Source of the steps: {@link Adam}. */
final class LearnedMatrix {

    private final float[][] weights;
    private final float[][] turned;
    private final float[][] slopes;
    private final Adam adam;
    private final float[][] means;
    private final float[][] squares;

    LearnedMatrix(int inputs, int outputs, Adam adam, SplittableRandom random) {
        this.weights = new float[inputs + 1][outputs];
        this.turned = new float[outputs][inputs];
        this.slopes = new float[inputs + 1][outputs];
        this.means = new float[inputs + 1][outputs];
        this.squares = new float[inputs + 1][outputs];
        this.adam = adam;
        double most = 1 / Math.sqrt(inputs);
        for (int i = 0; i < inputs; i++) {
            for (int k = 0; k < outputs; k++) {
                weights[i][k] = (float) ((random.nextDouble() * 2 - 1) * most);
            }
        }
        turn();
    }

    float[][] weights() {
        return weights;
    }

    float[][] apply(float[][] x) {
        return Network.product(x, weights);
    }

    /** Gathers what slopes of the outputs mean for the matrix; what they mean for the inputs. */
    float[][] back(float[][] x, float[][] outer) {
        float[][] inner = new float[x.length][turned[0].length];
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < turned.length; k++) {
                if (outer[i][k] != 0) {
                    Network.addTimes(outer[i][k], turned[k], inner[i]);
                }
            }
            for (int j = 0; j < x[i].length; j++) {
                if (x[i][j] != 0) {
                    Network.addTimes(x[i][j], outer[i], slopes[j]);
                }
            }
            Network.addTimes(1, outer[i], slopes[slopes.length - 1]);
        }
        return inner;
    }

    /** Applies what was gathered. */
    void step(float rate) {
        for (int i = 0; i < weights.length; i++) {
            adam.step(rate, weights[i], slopes[i], means[i], squares[i]);
            Arrays.fill(slopes[i], 0);
        }
        turn();
    }

    private void turn() {
        for (int i = 0; i < turned[0].length; i++) {
            for (int k = 0; k < turned.length; k++) {
                turned[k][i] = weights[i][k];
            }
        }
    }
}
