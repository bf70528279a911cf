package org.entente.syntax.internal;

import java.util.Arrays;

/**
 * The row of numbers that belongs to each feature met often enough. Mutable, for one thread.
 */
final class FeatureRows {

    private final int width;
    private final int least;
    private final float firstSquare;
    private int[] keys = new int[1 << 16];
    private int[] counts = new int[1 << 16];
    private int[] rows = new int[1 << 16];
    private int used;
    private int size;
    private float[][] values = new float[1 << 10][];
    private float[] squares = new float[1 << 10];
    private boolean grows = true;

    FeatureRows(int width, int least, float firstSquare) {
        this.width = width;
        this.least = least;
        this.firstSquare = firstSquare;
    }

    void grows(boolean whether) {
        grows = whether;
    }

    private int find(int feature) {
        int slot = feature * 0x9E3779B1 >>> 32 - Integer.numberOfTrailingZeros(keys.length);
        while (counts[slot] != 0 && keys[slot] != feature) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** The feature's row, or -1 where it has none (yet). */
    int row(int feature) {
        int slot = find(feature);
        if (grows) {
            if (counts[slot] == 0) {
                if (used * 2 > keys.length) {
                    widen();
                    slot = find(feature);
                }
                keys[slot] = feature;
                used++;
            }
            if (++counts[slot] == least) {
                rows[slot] = ++size;
                makeRoom();
            }
        }
        return rows[slot] - 1;
    }

    private void makeRoom() {
        if (size > squares.length) {
            squares = Arrays.copyOf(squares, squares.length * 2);
            values = Arrays.copyOf(values, squares.length);
        }
        squares[size - 1] = firstSquare;
        values[size - 1] = new float[width];
    }

    private void widen() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        int[] oldRows = rows;
        keys = new int[oldKeys.length * 2];
        counts = new int[keys.length];
        rows = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = find(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    float addSquare(int row, float square) {
        return squares[row] += square;
    }

    float[] values(int row) {
        return values[row];
    }

    int size() {
        return size;
    }

    /** For each row its feature. */
    int[] features() {
        int[] features = new int[size];
        for (int slot = 0; slot < keys.length; slot++) {
            if (rows[slot] != 0) {
                features[rows[slot] - 1] = keys[slot];
            }
        }
        return features;
    }
}
