package org.entente.syntax.internal;

/**
 * Adds up rows of numbers and cuts off what is negative. Many rows in one loop are far quicker than a loop for each: most
 * of a short loop's time goes to its beginning and its end.
 */
final class RowSum {

    /** How many rows are added up, whatever they hold. */
    static final int ROWS = 22;

    private RowSum() {}

    /** @param rows {@value #ROWS} of them, each as long as {@code sum} */
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
