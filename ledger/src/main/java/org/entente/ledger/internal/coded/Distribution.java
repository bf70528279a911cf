package org.entente.ledger.internal.coded;

/**
 * Sorting by the digits of what is sorted by, the lowest first, in as many passes as the greatest number needs.
 *
 * <p>Source: D. Knuth, "The Art of Computer Programming", volume 3, 5.2.5, sorting by distribution. Dyads' numbers are small, so two or three passes do;
 * comparing would cost several times as much, and most where a process has just started.
 */
final class Distribution {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private Distribution() {}

    /**
     * Numbers with rows, sorted by number; of the same number in the order in which they were.
     *
     * @param pairs in the upper 32 bits the number, not negative, in the lower the row; used up
     */
    static long[] sorted(long[] pairs) {
        long all = 0;
        for (long pair : pairs) {
            all |= pair;
        }
        long[] from = pairs;
        long[] to = new long[pairs.length];
        for (int shift = Integer.SIZE; shift < Long.SIZE && all >>> shift != 0; shift += DIGIT_BITS) {
            distribute(from, to, shift);
            long[] sorted = to;
            to = from;
            from = sorted;
        }
        return from;
    }

    private static void distribute(long[] from, long[] to, int shift) {
        int[] next = new int[DIGITS];
        for (long pair : from) {
            next[digit(pair, shift)]++;
        }
        int sum = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int count = next[digit];
            next[digit] = sum;
            sum += count;
        }
        for (long pair : from) {
            to[next[digit(pair, shift)]++] = pair;
        }
    }

    private static int digit(long pair, int shift) {
        return (int) (pair >>> shift) & DIGITS - 1;
    }
}
