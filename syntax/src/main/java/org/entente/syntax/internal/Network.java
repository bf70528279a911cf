package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A classifier with one hidden layer: rows of numbers, one a feature, and the projected numbers of words are added up,
 * what is negative is cut off, and each class weighs the rest. Immutable and safe to share between threads.
 *
 * <p>Source: D. Chen and C. Manning, "A Fast and Accurate Dependency Parser using Neural Networks", EMNLP 2014.
 */
public final class Network {

    private final int slots;
    private final int outputs;
    private final int hidden;
    private final RowTable rows;
    private final float[] bias;
    /** What a word adds to the hidden layer, one slot's after the other's: long rows are quicker than short ones. */
    private final Dense projection;
    /** For each place of the hidden layer the weights of all classes. */
    private final float[][] weights;

    private final float[] outputBias;

    private Network(int slots, RowTable rows, float[] bias, Dense projection, float[][] weights, float[] outputBias) {
        this.slots = slots;
        this.outputs = outputBias.length;
        this.hidden = bias.length;
        this.rows = rows;
        this.bias = bias;
        this.projection = projection;
        this.weights = weights;
        this.outputBias = outputBias;
    }

    static Network of(
            int slots, FeatureRows rows, float[] bias, Dense projection, float[][] weights, float[] outputBias) {
        return new Network(slots, RowTable.of(rows, bias.length), bias, projection, weights, outputBias);
    }

    int outputs() {
        return outputs;
    }

    /** One sentence's way through the network. Mutable, for one thread. */
    final class Pass {

        private final int size;
        /** For each slot and word what it adds. */
        private final float[][][] projected = new float[slots][][];

        private final float[] active = new float[hidden];
        private final short[] sum = new short[hidden];
        private final short[][] found;

        /**
         * @param encoded the numbers of each word
         * @param most how many features are shown at most
         */
        Pass(float[][] encoded, int size, int most) {
            this.found = new short[most][];
            this.size = size;
            float[][] all = projection.apply(encoded, size);
            for (int slot = 0; slot < slots; slot++) {
                projected[slot] = new float[size][];
                for (int i = 0; i < size; i++) {
                    projected[slot][i] = Arrays.copyOfRange(all[i], slot * hidden, (slot + 1) * hidden);
                }
            }
        }

        /**
         * Shows an example.
         *
         * @param shown for each slot the token it shows; one at or past the sentence's end shows nothing
         */
        void show(int[] features, int count, int[] shown) {
            RowTable.sum(found, rows.find(features, count, found), sum);
            begin(bias, sum, active);
            for (int slot = 0; slot < slots; slot++) {
                if (shown[slot] < size) {
                    add(projected[slot][shown[slot]], active);
                }
            }
            cut(active);
        }

        private static void begin(float[] bias, short[] sum, float[] active) {
            for (int k = 0; k < active.length; k++) {
                active[k] = bias[k] + sum[k] * (1f / RowTable.STEPS);
            }
        }

        private static void add(float[] row, float[] active) {
            for (int k = 0; k < active.length; k++) {
                active[k] += row[k];
            }
        }

        private static void cut(float[] active) {
            for (int k = 0; k < active.length; k++) {
                active[k] = Math.max(active[k], 0);
            }
        }

        /** Puts the scores of the classes from {@code from} to {@code to}, out, into their places in {@code scores}. */
        void scores(int from, int to, float[] scores) {
            System.arraycopy(outputBias, from, scores, from, to - from);
            for (int i = 0; i < active.length; i++) {
                float value = active[i];
                if (value != 0) {
                    float[] row = weights[i];
                    for (int k = from; k < to; k++) {
                        scores[k] += value * row[k];
                    }
                }
            }
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(slots);
        rows.write(out);
        projection.write(out);
        Dense.write(weights, out);
        Dense.write(new float[][] {bias}, out);
        Dense.write(new float[][] {outputBias}, out);
    }

    static Network read(DataInput in) throws IOException {
        int slots = in.readInt();
        RowTable rows = RowTable.read(in);
        Dense projection = Dense.read(in);
        float[][] weights = Dense.floats(in);
        return new Network(slots, rows, Dense.floats(in)[0], projection, weights, Dense.floats(in)[0]);
    }
}
