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

    private final int outputs;
    private final float[] intercepts;
    private final float step;
    /** In each taken slot a key, and below it the number of its row, counted from 1; apart from the rows, since most who look for a trait find none. */
    private final long[] slots;

    /** Two weights side by side in each number, so that one addition serves both: the first of a pair is added as it is, the second 32 bits higher up. */
    private final long[] rows;

    /** How many numbers a row takes. */
    private final int width;

    private int size;

    private Weights(int outputs, float[] intercepts, float step, int size) {
        this.outputs = outputs;
        this.intercepts = intercepts;
        this.step = step;
        this.slots = new long[Integer.highestOneBit(Math.max(8, size)) * 4];
        this.width = (outputs + 1) / 2;
        this.rows = new long[size * width];
    }

    /**
     * @param rows by trait, one weight an output
     * @param slight a row is left out whose weights are all below this share of the largest
     */
    static Weights of(float[] intercepts, Map<Long, float[]> rows, double slight) {
        float largest = 1e-6f;
        for (float[] row : rows.values()) {
            for (float weight : row) {
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        float least = (float) (largest * slight);
        Map<Long, float[]> heavy = new TreeMap<>(rows);
        heavy.values().removeIf(row -> isSlight(row, least));
        Weights weights = new Weights(intercepts.length, intercepts.clone(), largest / STEPS, heavy.size());
        heavy.forEach((trait, row) -> {
            int place = weights.free(key(trait));
            for (int n = 0; n < row.length; n++) {
                weights.put(place, n, Math.round(row[n] / weights.step));
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

    /** Where the weights of a trait go that is not in the table yet; of two traits with one key the later one's stay. */
    private int free(int key) {
        int slot = slot(key);
        if (slots[slot] == 0) {
            slots[slot] = (long) key << Integer.SIZE | ++size;
        }
        return ((int) slots[slot] - 1) * width;
    }

    /** The slot that a key has, or may take. */
    private int slot(int key) {
        int slot = (key ^ key >>> 15) & (slots.length - 1);
        while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
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
            int row = (int) slots[slot(key(trait))];
            if (row > 0) {
                places[known++] = (row - 1) * width;
            }
        }
        int n = 0;
        for (; n + 4 <= width; n += 4) {
            addFour(places, known, n, sums);
        }
        for (; n < width; n++) {
            long sum = 0;
            for (int k = 0; k < known; k++) {
                sum += rows[places[k] + n];
            }
            add(sum, n, sums);
        }
        return known;
    }

    /** Four pairs of outputs at once, whose sums then need not be put back for each row. */
    private void addFour(int[] places, int known, int from, int[] sums) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        for (int k = 0; k < known; k++) {
            int place = places[k] + from;
            a += rows[place];
            b += rows[place + 1];
            c += rows[place + 2];
            d += rows[place + 3];
        }
        add(a, from, sums);
        add(b, from + 1, sums);
        add(c, from + 2, sums);
        add(d, from + 3, sums);
    }

    private static void add(long pair, int n, int[] sums) {
        sums[2 * n] += (int) pair;
        if (2 * n + 1 < sums.length) {
            sums[2 * n + 1] += second(pair);
        }
    }

    /** A first that is negative has taken one from the second. */
    private static int second(long pair) {
        return (int) ((pair - (int) pair) >> Integer.SIZE);
    }

    private void put(int place, int output, long weight) {
        rows[place + output / 2] += output % 2 == 0 ? weight : weight << Integer.SIZE;
    }

    private int at(int place, int output) {
        long pair = rows[place + output / 2];
        return output % 2 == 0 ? (int) pair : second(pair);
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
        out.writeInt(outputs);
        for (float intercept : intercepts) {
            out.writeFloat(intercept);
        }
        out.writeFloat(step);
        out.writeInt(size);
        for (long slot : slots) {
            if (slot != 0) {
                out.writeInt((int) (slot >>> Integer.SIZE));
                for (int n = 0; n < outputs; n++) {
                    out.writeShort(at(((int) slot - 1) * width, n));
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
                weights.put(place, m, in.readShort());
            }
        }
        return weights;
    }
}
