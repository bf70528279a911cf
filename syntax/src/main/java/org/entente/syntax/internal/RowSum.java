package org.entente.syntax.internal;

/**
 * Adds up rows of numbers. Many rows in one loop are far quicker than a loop for each: most
 * of a short loop's time goes to its beginning and its end.
 */
final class RowSum {

    /** How many rows are added up, whatever they hold. */
    static final int ROWS = 22;

    private RowSum() {}

    /** Adds the first {@code count} rows to {@code sum}. */
    static void add(short[][] rows, int count, short[] sum) {
        int i = 0;
        for (; i + 3 < count; i += 4) {
            add(rows[i], rows[i + 1], rows[i + 2], rows[i + 3], sum);
        }
        for (; i < count; i++) {
            add(rows[i], sum);
        }
    }

    private static void add(short[] a, short[] b, short[] c, short[] d, short[] sum) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += (short) (a[k] + b[k] + c[k] + d[k]);
        }
    }

    private static void add(short[] row, short[] sum) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += row[k];
        }
    }

    /**
     * Puts the sum of all rows into {@code sum}, and nothing where that is negative.
     *
     * @param rows {@value #ROWS} of them, each as long as {@code sum}
     */
    static void positive(float[][] rows, float[] sum) {
        half(rows[0], rows[1], rows[2], rows[3], rows[4], rows[5], rows[6], rows[7], rows[8], rows[9], rows[10], sum);
        rest(
                rows[11], rows[12], rows[13], rows[14], rows[15], rows[16], rows[17], rows[18], rows[19], rows[20],
                rows[21], sum);
    }

    private static void half(
            float[] a,
            float[] b,
            float[] c,
            float[] d,
            float[] e,
            float[] f,
            float[] g,
            float[] h,
            float[] i,
            float[] j,
            float[] l,
            float[] sum) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] = a[k] + b[k] + c[k] + d[k] + e[k] + f[k] + g[k] + h[k] + i[k] + j[k] + l[k];
        }
    }

    private static void rest(
            float[] a,
            float[] b,
            float[] c,
            float[] d,
            float[] e,
            float[] f,
            float[] g,
            float[] h,
            float[] i,
            float[] j,
            float[] l,
            float[] sum) {
        for (int k = 0; k < sum.length; k++) {
            float more = a[k] + b[k] + c[k] + d[k] + e[k] + f[k] + g[k] + h[k] + i[k] + j[k] + l[k];
            sum[k] = Math.max(0, sum[k] + more);
        }
    }
}
