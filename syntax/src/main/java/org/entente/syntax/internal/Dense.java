package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A matrix with a bias: turns rows of numbers into rows of numbers. Immutable and safe to share between threads. Loops
 * run over whole arrays from 0, so that the compiler takes several places at once; each product is added without being
 * rounded first, which processors do at once.
 */
final class Dense {

    /** A row for each input, then the bias. */
    private final float[][] rows;

    /** @param rows one for each input, a multiple of 4 of them, then the bias */
    Dense(float[][] rows) {
        this.rows = rows;
    }

    /** One matrix that gives what several give of the same input, one's outputs after the other's. */
    static Dense joined(Dense... parts) {
        float[][] rows = new float[parts[0].rows.length]
                [Arrays.stream(parts).mapToInt(Dense::outputs).sum()];
        int at = 0;
        for (Dense part : parts) {
            for (int i = 0; i < rows.length; i++) {
                System.arraycopy(part.rows[i], 0, rows[i], at, part.outputs());
            }
            at += part.outputs();
        }
        return new Dense(rows);
    }

    int inputs() {
        return rows.length - 1;
    }

    int outputs() {
        return rows[0].length;
    }

    /** For each of the first {@code count} rows of {@code x} its product with the matrix, plus the bias. */
    float[][] apply(float[][] x, int count) {
        float[][] y = new float[count][outputs()];
        apply(x, count, y);
        return y;
    }

    /** As {@link #apply(float[][], int)}, put into {@code y}. */
    void apply(float[][] x, int count, float[][] y) {
        float[] bias = rows[rows.length - 1];
        for (int i = 0; i < count; i++) {
            System.arraycopy(bias, 0, y[i], 0, bias.length);
        }
        add(x, count, rows, rows.length - 1, y);
    }

    /** Adds to each row of {@code y} the product of the same row of {@code x} with the first rows of {@code w}. */
    static void add(float[][] x, int count, float[][] w, int inputs, float[][] y) {
        int row = 0;
        for (; row + 1 < count; row += 2) {
            for (int i = 0; i < inputs; i += 4) {
                addTwo(x[row], x[row + 1], i, w, y[row], y[row + 1]);
            }
        }
        if (row < count) {
            float[] last = x[row];
            for (int i = 0; i < inputs; i += 4) {
                addFour(last[i], w[i], last[i + 1], w[i + 1], last[i + 2], w[i + 2], last[i + 3], w[i + 3], y[row]);
            }
        }
    }

    /** Two rows at once, so that the matrix is fetched half as often. */
    private static void addTwo(float[] x, float[] x2, int i, float[][] w, float[] y, float[] y2) {
        addTwo(
                x[i], x[i + 1], x[i + 2], x[i + 3], x2[i], x2[i + 1], x2[i + 2], x2[i + 3], w[i], w[i + 1], w[i + 2],
                w[i + 3], y, y2);
    }

    private static void addTwo(
            float a,
            float b,
            float c,
            float d,
            float a2,
            float b2,
            float c2,
            float d2,
            float[] v,
            float[] w,
            float[] p,
            float[] q,
            float[] y,
            float[] y2) {
        for (int k = 0; k < y.length; k++) {
            y[k] = Math.fma(a, v[k], Math.fma(b, w[k], Math.fma(c, p[k], Math.fma(d, q[k], y[k]))));
            y2[k] = Math.fma(a2, v[k], Math.fma(b2, w[k], Math.fma(c2, p[k], Math.fma(d2, q[k], y2[k]))));
        }
    }

    /** Adds four rows, each times its factor, to {@code y}. */
    static void addFour(float a, float[] v, float b, float[] w, float c, float[] p, float d, float[] q, float[] y) {
        for (int k = 0; k < y.length; k++) {
            y[k] = Math.fma(a, v[k], Math.fma(b, w[k], Math.fma(c, p[k], Math.fma(d, q[k], y[k]))));
        }
    }

    /** Adds a row times a factor to the first places of {@code y}. */
    static void add(float factor, float[] row, float[] y) {
        for (int k = 0; k < row.length; k++) {
            y[k] += factor * row[k];
        }
    }

    void write(DataOutput out) throws IOException {
        write(rows, out);
    }

    static Dense read(DataInput in) throws IOException {
        return new Dense(floats(in));
    }

    static void write(float[][] rows, DataOutput out) throws IOException {
        int width = rows.length == 0 ? 0 : rows[0].length;
        ByteBuffer buffer = ByteBuffer.allocate(rows.length * width * Float.BYTES);
        for (float[] row : rows) {
            for (float value : row) {
                buffer.putFloat(value);
            }
        }
        out.writeInt(rows.length);
        out.writeInt(width);
        out.write(buffer.array());
    }

    static float[][] floats(DataInput in) throws IOException {
        float[][] rows = new float[in.readInt()][in.readInt()];
        byte[] bytes = new byte[rows.length * rows[0].length * Float.BYTES];
        in.readFully(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (float[] row : rows) {
            for (int k = 0; k < row.length; k++) {
                row[k] = buffer.getFloat();
            }
        }
        return rows;
    }
}
