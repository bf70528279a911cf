package org.entente.outlook.internal.ranking;

import java.util.Arrays;

/**
 * What is remembered of many kinds of happening, each under a key: when it was first and last seen, how often, and
 * counts that lose half their weight in 2, 8, 30 and 150 days. Safe to read by many threads while none writes.
 */
final class Traces {

    /** Half-lives in days; the decayed counts are asked for by their place here. */
    private static final int[] HALF_LIVES = {2, 8, 30, 150};

    static final int DAYS_2 = 0;
    static final int DAYS_8 = 1;
    static final int DAYS_30 = 2;
    static final int DAYS_150 = 3;

    /** The age of what never happened. */
    static final int NEVER = 9999;

    private static final int LONGEST = 3000;
    private static final float[][] FADING = fading();

    private int[] table = new int[1 << 12];
    private long[] keys = new long[1 << 11];
    private int[] firsts = new int[1 << 11];
    private int[] lasts = new int[1 << 11];
    private int[] counts = new int[1 << 11];
    private float[] decayed = new float[HALF_LIVES.length << 11];
    private int size;

    private static float[][] fading() {
        float[][] fading = new float[HALF_LIVES.length][LONGEST];
        for (int half = 0; half < HALF_LIVES.length; half++) {
            for (int age = 0; age < LONGEST; age++) {
                fading[half][age] = (float) Math.pow(2, -age / (double) HALF_LIVES[half]);
            }
        }
        return fading;
    }

    int size() {
        return size;
    }

    /** The place of a key, or -1 where it was never seen. */
    int find(long key) {
        int mask = table.length - 1;
        for (int at = hash(key) & mask; ; at = (at + 1) & mask) {
            int slot = table[at] - 1;
            if (slot < 0 || keys[slot] == key) {
                return slot;
            }
        }
    }

    long key(int slot) {
        return keys[slot];
    }

    /** Counts one more and returns its place. */
    int add(long key, int day) {
        int slot = find(key);
        if (slot < 0) {
            slot = enter(key, day);
        }
        int age = day - lasts[slot];
        for (int half = 0; half < HALF_LIVES.length; half++) {
            int at = slot * HALF_LIVES.length + half;
            decayed[at] = decayed[at] * fade(half, age) + 1;
        }
        lasts[slot] = day;
        counts[slot]++;
        return slot;
    }

    private int enter(long key, int day) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            firsts = Arrays.copyOf(firsts, 2 * size);
            lasts = Arrays.copyOf(lasts, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
            decayed = Arrays.copyOf(decayed, 2 * HALF_LIVES.length * size);
            table = new int[4 * size];
            for (int slot = 0; slot < size; slot++) {
                place(slot);
            }
        }
        keys[size] = key;
        firsts[size] = day;
        lasts[size] = day;
        place(size);
        return size++;
    }

    private void place(int slot) {
        int mask = table.length - 1;
        int at = hash(keys[slot]) & mask;
        while (table[at] != 0) {
            at = (at + 1) & mask;
        }
        table[at] = slot + 1;
    }

    private static int hash(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) ^ (int) (mixed >>> 11);
    }

    private static float fade(int half, int age) {
        return age < LONGEST ? FADING[half][Math.max(0, age)] : 0;
    }

    /** The decayed count on a day; 0 for what was never seen. */
    float weight(int slot, int half, int day) {
        return slot < 0 ? 0 : decayed[slot * HALF_LIVES.length + half] * fade(half, day - lasts[slot]);
    }

    int count(int slot) {
        return slot < 0 ? 0 : counts[slot];
    }

    /** Days since it was last seen. */
    int age(int slot, int day) {
        return slot < 0 ? NEVER : day - lasts[slot];
    }

    int last(int slot) {
        return lasts[slot];
    }

    /** How often a day it was seen since its first day. */
    float rate(int slot, int day) {
        return slot < 0 ? 0 : counts[slot] / (float) (day - firsts[slot] + 7);
    }
}
