package org.entente.outlook.internal.ranking;

import java.util.Arrays;

/** Numbers in a row. Safe to read by many threads while none writes. */
final class IntList {

    private int[] values = new int[4];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }
}
