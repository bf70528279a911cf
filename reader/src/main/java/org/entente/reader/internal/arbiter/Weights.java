package org.entente.reader.internal.arbiter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights of traits, some outputs each, quantised to 16 bits and found by half the bits of their keys in a table of open addressing. Immutable and safe to share between
 * threads.
 */
final class Weights {

    private static final int STEPS = Short.MAX_VALUE;

    /** How many places a key takes. */
    private static final int KEY = 2;

    /** Weights below this share of the largest are left out. */
    private static final double SLIGHT = 0.002;

    private final int outputs;
    private final float[] intercepts;
    private final float step;
    private final int slots;
    /** Of each slot the key, as two halves, and beside it the weights, so that who looks for one has both at once. */
    private final short[] table;

    private Weights(int outputs, float[] intercepts, float step, int size) {
        this.outputs = outputs;
        this.intercepts = intercepts;
        this.step = step;
        this.slots = Integer.highestOneBit(Math.max(8, size)) * 4;
        this.table = new short[slots * (outputs + KEY)];
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
            int place = weights.free(key(trait));
            for (int n = 0; n < row.length; n++) {
                weights.table[place + n] = (short) Math.round(row[n] / weights.step);
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

    /** Where the weights of a trait go that is not in the table yet. */
    private int free(int key) {
        int slot = start(key);
        while (keyAt(slot) != 0 && keyAt(slot) != key) {
            slot = (slot + 1) & (slots - 1);
        }
        int place = slot * (outputs + KEY);
        table[place] = (short) key;
        table[place + 1] = (short) (key >>> Short.SIZE);
        return place + KEY;
    }

    private int start(int key) {
        return (key ^ key >>> 15) & (slots - 1);
    }

    private int keyAt(int slot) {
        int place = slot * (outputs + KEY);
        return table[place] & 0xFFFF | table[place + 1] << Short.SIZE;
    }

    /** Where a trait's weights are, or -1. */
    private int place(int key) {
        int slot = start(key);
        int there = keyAt(slot);
        while (there != key) {
            if (there == 0) {
                return -1;
            }
            slot = (slot + 1) & (slots - 1);
            there = keyAt(slot);
        }
        return slot * (outputs + KEY) + KEY;
    }

    /**
     * Adds traits' weights to sums, one an output, which stay exact whatever the order. All are looked for before any is added, so that memory is waited for once.
     *
     * @return how many traits are known
     */
    int add(long[] traits, int[] sums) {
        int[] places = new int[traits.length];
        int known = 0;
        for (long trait : traits) {
            int place = place(key(trait));
            if (place >= 0) {
                places[known++] = place;
            }
        }
        for (int n = 0; n < known; n++) {
            add(places[n], sums);
        }
        return known;
    }

    private void add(int place, int[] sums) {
        for (int n = 0; n < sums.length; n++) {
            sums[n] += table[place + n];
        }
    }

    /** An output's score: its sum scaled by the number of traits that are known, so that long sentences speak no louder. */
    double score(int output, int[] sums, int known) {
        return intercepts[output] + scaled(sums[output], known);
    }

    /** A sum of weights, scaled by the number of traits that are known. */
    double scaled(int sum, int known) {
        return sum * (step / Math.sqrt(known + 1));
    }

    double intercept(int output) {
        return intercepts[output];
    }

    /** An output's sum, not scaled by how many are known. */
    float sum(int output, int[] sums) {
        return (float) (intercepts[output] + (double) sums[output] * step);
    }

    int outputs() {
        return outputs;
    }

    void write(DataOutputStream out) throws IOException {
        int size = 0;
        for (int slot = 0; slot < slots; slot++) {
            size += keyAt(slot) == 0 ? 0 : 1;
        }
        out.writeInt(outputs);
        for (float intercept : intercepts) {
            out.writeFloat(intercept);
        }
        out.writeFloat(step);
        out.writeInt(size);
        for (int slot = 0; slot < slots; slot++) {
            if (keyAt(slot) != 0) {
                out.writeInt(keyAt(slot));
                for (int n = 0; n < outputs; n++) {
                    out.writeShort(table[slot * (outputs + KEY) + KEY + n]);
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
            int place = weights.free(in.readInt());
            for (int m = 0; m < intercepts.length; m++) {
                weights.table[place + m] = in.readShort();
            }
        }
        return weights;
    }
}
