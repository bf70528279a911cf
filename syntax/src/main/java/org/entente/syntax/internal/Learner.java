package org.entente.syntax.internal;

import java.util.Arrays;

/**
 * An averaged multi-class perceptron over hashed features. Mutable, for one thread.
 *
 * <p>Source: M. Collins, "Discriminative Training Methods for Hidden Markov Models", EMNLP 2002; the average is kept as
 * H. Daumé shows in his thesis (2006), figure 2.3: {@code average = weight − total / steps}.
 */
public final class Learner {

    private final int classes;
    private int[] keys = new int[1 << 16];
    private int[] rows = new int[1 << 16];
    private float[] weights = new float[1 << 16];
    private float[] totals = new float[1 << 16];
    private int used;
    private double step = 1;

    public Learner(int classes) {
        this.classes = classes;
    }

    public int classes() {
        return classes;
    }

    /** To be called once for each example seen, updated or not. */
    public void tick() {
        step++;
    }

    static int best(float[] scores, int classes) {
        int best = 0;
        for (int c = 1; c < classes; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }

    private int find(int feature) {
        int slot = feature * 0x9E3779B1 & keys.length - 1;
        while (rows[slot] != 0 && keys[slot] != feature) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    void add(int[] features, int count, float[] scores) {
        for (int i = 0; i < count; i++) {
            int row = rows[find(features[i])];
            if (row != 0) {
                int offset = (row - 1) * classes;
                for (int c = 0; c < classes; c++) {
                    scores[c] += weights[offset + c];
                }
            }
        }
    }

    void update(int[] features, int count, int label, float by) {
        for (int i = 0; i < count; i++) {
            int slot = find(features[i]);
            if (rows[slot] == 0) {
                if (used * 2 > keys.length) {
                    grow();
                    slot = find(features[i]);
                }
                keys[slot] = features[i];
                rows[slot] = ++used;
                if (used * classes > weights.length) {
                    weights = Arrays.copyOf(weights, weights.length * 2);
                    totals = Arrays.copyOf(totals, totals.length * 2);
                }
            }
            int at = (rows[slot] - 1) * classes + label;
            weights[at] += by;
            totals[at] += (float) (by * step);
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new int[oldKeys.length * 2];
        rows = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != 0) {
                int slot = find(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    private float average(int at) {
        return (float) (weights[at] - totals[at] / step);
    }

    /**
     * The averaged weights in 8 bits.
     *
     * @param least weights smaller than this, in updates, are left out
     * @param most weights are cut at plus and minus this, in updates
     */
    public Weights weights(float least, float most) {
        int[] slots = new int[used];
        int kept = 0;
        int pairs = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (rows[slot] != 0) {
                int count = count(rows[slot] - 1, least, most);
                if (count > 0) {
                    slots[kept++] = slot;
                    pairs += count;
                }
            }
        }
        int[] features = new int[kept];
        int[] counts = new int[kept];
        char[] pool = new char[pairs];
        int at = 0;
        for (int i = 0; i < kept; i++) {
            int row = rows[slots[i]] - 1;
            features[i] = keys[slots[i]];
            counts[i] = count(row, least, most);
            for (int c = 0; c < classes; c++) {
                int weight = quantised(row * classes + c, least, most);
                if (weight != 0) {
                    pool[at++] = (char) (c << 8 | weight & 255);
                }
            }
        }
        return new Weights(classes, features, counts, pool);
    }

    private int count(int row, float least, float most) {
        int count = 0;
        for (int c = 0; c < classes; c++) {
            count += quantised(row * classes + c, least, most) == 0 ? 0 : 1;
        }
        return Math.min(count, 255);
    }

    private int quantised(int at, float least, float most) {
        if (weights[at] == 0 && totals[at] == 0) {
            return 0;
        }
        float weight = average(at);
        return Math.abs(weight) < least ? 0 : Math.round(Math.clamp(weight / most, -1, 1) * 127);
    }
}
