package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * For each feature that was learned a row of numbers, in steps of 1/64 and of at most 127 steps. Immutable and safe to
 * share between threads.
 */
final class RowTable {

    /** A number of 1 is so many steps. */
    static final int STEPS = 64;

    private final int width;
    private final int[] features;
    private final short[][] rows;
    /** Feature and row, open addressing. */
    private final long[] table;

    private final int shift;

    private RowTable(int width, int[] features, short[][] rows) {
        this.width = width;
        this.features = features;
        this.rows = rows;
        int bits = 34 - Integer.numberOfLeadingZeros(features.length);
        this.table = new long[1 << bits];
        this.shift = 32 - bits;
        for (int i = 0; i < features.length; i++) {
            int slot = features[i] * 0x9E3779B1 >>> shift;
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = (long) features[i] << 32 | i + 1;
        }
    }

    static RowTable of(FeatureRows learned, int width) {
        short[][] rows = new short[learned.size()][width];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < width; k++) {
                rows[i][k] = (short) Math.clamp(Math.round(learned.values(i)[k] * STEPS), -127, 127);
            }
        }
        return new RowTable(width, learned.features(), rows);
    }

    /** For each of the features from 0 to {@code places}, out, its row; those that were not learned share {@code none}. */
    float[][] spread(int places, float[] none) {
        float[][] spread = new float[places][];
        Arrays.fill(spread, none);
        for (int i = 0; i < features.length; i++) {
            float[] row = new float[width];
            for (int k = 0; k < width; k++) {
                row[k] = rows[i][k] * (1f / STEPS);
            }
            spread[features[i]] = row;
        }
        return spread;
    }

    int width() {
        return width;
    }

    /** Puts the rows that the features have into {@code found}, and returns how many they are. */
    int find(int[] wanted, int count, short[][] found) {
        int n = 0;
        for (int i = 0; i < count; i++) {
            int feature = wanted[i];
            int slot = feature * 0x9E3779B1 >>> shift;
            long entry;
            while ((entry = table[slot]) != 0) {
                if ((int) (entry >>> 32) == feature) {
                    found[n++] = rows[(int) entry - 1];
                    break;
                }
                slot = slot + 1 & table.length - 1;
            }
        }
        return n;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(width);
        out.writeInt(features.length);
        ByteBuffer buffer = ByteBuffer.allocate(features.length * (Integer.BYTES + width));
        for (int feature : features) {
            buffer.putInt(feature);
        }
        for (short[] row : rows) {
            for (short step : row) {
                buffer.put((byte) step);
            }
        }
        out.write(buffer.array());
    }

    static RowTable read(DataInput in) throws IOException {
        int width = in.readInt();
        int[] features = new int[in.readInt()];
        byte[] bytes = new byte[features.length * (Integer.BYTES + width)];
        in.readFully(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (int i = 0; i < features.length; i++) {
            features[i] = buffer.getInt();
        }
        short[][] rows = new short[features.length][width];
        for (short[] row : rows) {
            for (int k = 0; k < width; k++) {
                row[k] = buffer.get();
            }
        }
        return new RowTable(width, features, rows);
    }
}
