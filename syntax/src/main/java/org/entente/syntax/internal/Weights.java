package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What a linear classifier has learned: for each feature the classes it speaks for or against, in 8 bits each.
 * Immutable and safe to share between threads.
 *
 * <p>A slot of the open-addressed table holds the feature (32 bits), where its row begins in the pool (24 bits) and how
 * many pairs the row has (8 bits); a pair is a class (8 bits) and a weight (8 bits, signed).
 */
public final class Weights {

    static final int MOST_ROWS_PAIRS = 1 << 24;

    private final int classes;
    private final long[] slots;
    private final char[] pool;
    private final int shift;

    Weights(int classes, int[] features, int[] counts, char[] pool) {
        if (pool.length >= MOST_ROWS_PAIRS) {
            throw new IllegalArgumentException("A model of %d weights does not fit; %d do. Maybe prune more."
                    .formatted(pool.length, MOST_ROWS_PAIRS));
        }
        this.classes = classes;
        this.pool = pool;
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(features.length));
        this.slots = new long[1 << bits];
        this.shift = 32 - bits;
        int offset = 0;
        for (int i = 0; i < features.length; i++) {
            int slot = slot(features[i]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = (long) features[i] << 32 | (long) offset << 8 | counts[i];
            offset += counts[i];
        }
    }

    private int slot(int feature) {
        return feature * 0x9E3779B1 >>> shift;
    }

    /** How many classes there are, at most 256. */
    public int classes() {
        return classes;
    }

    /** Adds what the first {@code count} features say to {@code scores}, which has a place for every class. */
    void add(int[] features, int count, int[] scores) {
        int i = 0;
        for (; i + 3 < count; i += 4) {
            // Fetched before any is looked at, so that the memory works on all four at once.
            long first = slots[slot(features[i])];
            long second = slots[slot(features[i + 1])];
            long third = slots[slot(features[i + 2])];
            long fourth = slots[slot(features[i + 3])];
            add(features[i], first, scores);
            add(features[i + 1], second, scores);
            add(features[i + 2], third, scores);
            add(features[i + 3], fourth, scores);
        }
        for (; i < count; i++) {
            add(features[i], slots[slot(features[i])], scores);
        }
    }

    private void add(int feature, long first, int[] scores) {
        long entry = first;
        int slot = slot(feature);
        while (entry != 0) {
            if ((int) (entry >>> 32) == feature) {
                int offset = (int) entry >>> 8;
                int end = offset + ((int) entry & 255);
                for (int j = offset; j < end; j++) {
                    char pair = pool[j];
                    scores[pair >>> 8] += (byte) pair;
                }
                return;
            }
            slot = slot + 1 & slots.length - 1;
            entry = slots[slot];
        }
    }

    void write(DataOutput out) throws IOException {
        int rows = 0;
        for (long entry : slots) {
            rows += entry == 0 ? 0 : 1;
        }
        out.writeInt(classes);
        out.writeInt(rows);
        out.writeInt(pool.length);
        for (long entry : slots) {
            if (entry != 0) {
                out.writeInt((int) (entry >>> 32));
            }
        }
        for (long entry : slots) {
            if (entry != 0) {
                out.writeByte((int) entry & 255);
            }
        }
        for (int part = 8; part >= 0; part -= 8) {
            for (long entry : slots) {
                if (entry != 0) {
                    int offset = (int) entry >>> 8;
                    int end = offset + ((int) entry & 255);
                    for (int j = offset; j < end; j++) {
                        out.writeByte(pool[j] >>> part);
                    }
                }
            }
        }
    }

    static Weights read(DataInput in) throws IOException {
        int classes = in.readInt();
        int[] features = new int[in.readInt()];
        char[] pool = new char[in.readInt()];
        for (int i = 0; i < features.length; i++) {
            features[i] = in.readInt();
        }
        int[] counts = new int[features.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = in.readUnsignedByte();
        }
        for (int i = 0; i < pool.length; i++) {
            pool[i] = (char) (in.readUnsignedByte() << 8);
        }
        for (int i = 0; i < pool.length; i++) {
            pool[i] |= (char) in.readUnsignedByte();
        }
        return new Weights(classes, features, counts, pool);
    }
}
