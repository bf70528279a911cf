package org.entente.reader.internal.arbiter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Weights of traits, some outputs each, quantised to 16 bits and found by half the bits of their keys in a table of open addressing. Immutable and safe to share between threads. */
final class Weights {

    private static final int STEPS = Short.MAX_VALUE;

    /** Weights below this share of the largest are left out. */
    private static final double SLIGHT = 0.002;

    private final int outputs;
    private final float[] intercepts;
    private final float step;
    private final int[] keys;
    private final short[] values;

    private Weights(int outputs, float[] intercepts, float step, int size) {
        this.outputs = outputs;
        this.intercepts = intercepts;
        this.step = step;
        int slots = Integer.highestOneBit(Math.max(8, size)) * 4;
        this.keys = new int[slots];
        this.values = new short[slots * outputs];
    }

    /** @param rows by trait, one weight an output */
    static Weights of(float[] intercepts, Map<Long, float[]> rows) {
        float largest = 1e-6f;
        for (float[] row : rows.values()) {
            for (float weight : row) {
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        Weights weights = new Weights(intercepts.length, intercepts.clone(), largest / STEPS, rows.size());
        float least = (float) (largest * SLIGHT);
        new TreeMap<>(rows).forEach((trait, row) -> {
            if (isSlight(row, least)) {
                return;
            }
            int slot = weights.free(key(trait));
            for (int n = 0; n < row.length; n++) {
                weights.values[slot * row.length + n] = (short) Math.round(row[n] / weights.step);
            }
        });
        return weights;
    }

    private static boolean isSlight(float[] row, float least) {
        for (float weight : row) {
            if (Math.abs(weight) >= least) {
                return false;
            }
        }
        return true;
    }

    /** Half of a trait's bits, never 0: among some hundred thousand traits one unknown in ten thousand is taken for another. */
    private static int key(long trait) {
        int key = (int) (trait >>> 32);
        return key == 0 ? 1 : key;
    }

    /** The slot of a trait that is not in the table yet, marked as its own. */
    private int free(int key) {
        int slot = start(key);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        return slot;
    }

    private int start(int key) {
        return (key ^ key >>> 15) & (keys.length - 1);
    }

    private int slot(int key) {
        int slot = start(key);
        while (keys[slot] != key) {
            if (keys[slot] == 0) {
                return -1;
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** Adds a trait's weights to sums, one an output; whether it is known. */
    boolean add(long trait, double[] sums) {
        int slot = slot(key(trait));
        if (slot < 0) {
            return false;
        }
        for (int n = 0; n < outputs; n++) {
            sums[n] += values[slot * outputs + n];
        }
        return true;
    }

    /**
     * Sums to scores: scaled by the number of traits that are known, so that long sentences speak no louder.
     *
     * @param sums as {@link #add} makes them; changed
     */
    void finish(double[] sums, int known) {
        double scale = step / Math.sqrt(known + 1);
        for (int n = 0; n < outputs; n++) {
            sums[n] = intercepts[n] + sums[n] * scale;
        }
    }

    /** A sum of weights, scaled by the number of traits that are known. */
    double scaled(double sum, int known) {
        return sum * step / Math.sqrt(known + 1);
    }

    double intercept(int output) {
        return intercepts[output];
    }

    /** An output's sum, not scaled by how many are known. */
    float sum(int output, double[] sums) {
        return (float) (intercepts[output] + sums[output] * step);
    }

    int outputs() {
        return outputs;
    }

    void write(DataOutputStream out) throws IOException {
        int size = 0;
        for (int key : keys) {
            size += key == 0 ? 0 : 1;
        }
        out.writeInt(outputs);
        for (float intercept : intercepts) {
            out.writeFloat(intercept);
        }
        out.writeFloat(step);
        out.writeInt(size);
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                out.writeInt(keys[slot]);
                for (int n = 0; n < outputs; n++) {
                    out.writeShort(values[slot * outputs + n]);
                }
            }
        }
    }

    static Weights read(DataInputStream in) throws IOException {
        float[] intercepts = new float[in.readInt()];
        for (int n = 0; n < intercepts.length; n++) {
            intercepts[n] = in.readFloat();
        }
        float step = in.readFloat();
        int size = in.readInt();
        Weights weights = new Weights(intercepts.length, intercepts, step, size);
        for (int n = 0; n < size; n++) {
            int slot = weights.free(in.readInt());
            for (int m = 0; m < intercepts.length; m++) {
                weights.values[slot * intercepts.length + m] = in.readShort();
            }
        }
        return weights;
    }
}
