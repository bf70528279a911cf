package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a linear classifier has learned: for each feature the classes it speaks for or against, in 8 bits each.
 * Immutable and safe to share between threads.
 *
 * <p>A slot of the open-addressed table holds the feature (32 bits), where its row begins in the pool (24 bits) and how
 * many pairs the row has (8 bits); a pair is a class (8 bits) and a weight (8 bits, signed). A row of many pairs lies
 * apart with a place for each class, since a whole row is added up sooner than pair after pair; its slot says how many
 * such rows lie before it, and {@value #WHOLE} pairs.
 */
public final class Weights {

    static final int MOST_ROWS_PAIRS = 1 << 24;

    /** Rows of fewer pairs, or of fewer than a sixth of the classes, are kept as pairs. */
    private static final int LEAST_WHOLE = 16;

    private static final int WHOLE = 255;

    private final int classes;
    private final long[] slots;
    private final char[] pool;
    private final short[][] whole;
    private final int shift;

    Weights(int classes, int[] features, int[] counts, char[] pool) {
        if (pool.length >= MOST_ROWS_PAIRS) {
            throw new IllegalArgumentException("A model of %d weights does not fit; %d do. Maybe prune more."
                    .formatted(pool.length, MOST_ROWS_PAIRS));
        }
        this.classes = classes;
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(features.length));
        this.slots = new long[1 << bits];
        this.shift = 32 - bits;
        int few = Math.max(LEAST_WHOLE, classes / 6);
        List<short[]> wholeRows = new ArrayList<>();
        char[] pairs = new char[pool.length];
        int from = 0;
        int to = 0;
        for (int i = 0; i < features.length; i++) {
            if (counts[i] < few) {
                System.arraycopy(pool, from, pairs, to, counts[i]);
                put(features[i], (long) to << 8 | counts[i]);
                to += counts[i];
            } else {
                put(features[i], (long) wholeRows.size() << 8 | WHOLE);
                wholeRows.add(whole(pool, from, counts[i]));
            }
            from += counts[i];
        }
        this.pool = Arrays.copyOf(pairs, to);
        this.whole = wholeRows.toArray(short[][]::new);
    }

    private void put(int feature, long where) {
        int slot = slot(feature);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = (long) feature << 32 | where;
    }

    private short[] whole(char[] pairs, int from, int count) {
        short[] row = new short[classes];
        for (int i = from; i < from + count; i++) {
            row[pairs[i] >>> 8] = (byte) pairs[i];
        }
        return row;
    }

    private int slot(int feature) {
        return feature * 0x9E3779B1 >>> shift;
    }

    /** How many classes there are, at most 256. */
    public int classes() {
        return classes;
    }

    /**
     * Adds what the first {@code count} features, at most 256, say to {@code scores}, which has a place for every class.
     */
    void add(int[] features, int count, short[] scores) {
        short[][] rows = new short[count][];
        RowSum.add(rows, add(features, count, scores, rows, 0), scores);
    }

    /**
     * Adds what some of the features say to {@code scores}; the rest lies in the rows that it puts into {@code rows} from
     * {@code size} on.
     *
     * @return how many rows there are then
     */
    int add(int[] features, int count, short[] scores, short[][] rows, int size) {
        long[] entries = new long[count];
        for (int i = 0; i < count; i++) {
            // Fetched before any is looked at, so that the memory works on all of them at once.
            entries[i] = slots[slot(features[i])];
        }
        int n = size;
        for (int i = 0; i < count; i++) {
            long entry = found(features[i], entries[i]);
            int offset = (int) entry >>> 8;
            int pairs = (int) entry & 255;
            if (pairs == WHOLE) {
                rows[n++] = whole[offset];
            } else {
                for (int j = offset; j < offset + pairs; j++) {
                    char pair = pool[j];
                    scores[pair >>> 8] += (byte) pair;
                }
            }
        }
        return n;
    }

    /** The feature's entry, or 0, where {@code first} lies in the slot that it should be in. */
    private long found(int feature, long first) {
        long entry = first;
        int slot = slot(feature);
        while (entry != 0 && (int) (entry >>> 32) != feature) {
            slot = slot + 1 & slots.length - 1;
            entry = slots[slot];
        }
        return entry;
    }

    /** The pairs of a slot's row, in the order of their classes. */
    private char[] pairs(long entry) {
        int offset = (int) entry >>> 8;
        int count = (int) entry & 255;
        if (count < WHOLE) {
            return Arrays.copyOfRange(pool, offset, offset + count);
        }
        char[] pairs = new char[classes];
        int n = 0;
        for (int c = 0; c < classes; c++) {
            int weight = whole[offset][c];
            pairs[n] = (char) (c << 8 | weight & 255);
            n += weight == 0 ? 0 : 1;
        }
        return Arrays.copyOf(pairs, n);
    }

    void write(DataOutput out) throws IOException {
        long[] used = Arrays.stream(slots).filter(entry -> entry != 0).toArray();
        char[][] rows = Arrays.stream(used).mapToObj(this::pairs).toArray(char[][]::new);
        out.writeInt(classes);
        out.writeInt(rows.length);
        out.writeInt(Arrays.stream(rows).mapToInt(row -> row.length).sum());
        for (long entry : used) {
            out.writeInt((int) (entry >>> 32));
        }
        for (char[] row : rows) {
            out.writeByte(row.length);
        }
        for (int part = 8; part >= 0; part -= 8) {
            for (char[] row : rows) {
                for (char pair : row) {
                    out.writeByte(pair >>> part);
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
