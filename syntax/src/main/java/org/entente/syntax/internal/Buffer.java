package org.entente.syntax.internal;

import java.util.Arrays;

/** Rows of numbers that serve one sentence after the other, so that they stay in the processor's cache. For one thread. */
final class Buffer {

    private final int width;
    private float[][] rows = new float[0][];

    Buffer(int width) {
        this.width = width;
    }

    /** At least so many rows, with whatever numbers they hold. */
    float[][] rows(int count) {
        if (count > rows.length) {
            int old = rows.length;
            rows = Arrays.copyOf(rows, Math.max(count, 2 * old));
            for (int i = old; i < rows.length; i++) {
                rows[i] = new float[width];
            }
        }
        return rows;
    }
}
