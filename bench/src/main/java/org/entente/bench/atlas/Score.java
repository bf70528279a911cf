package org.entente.bench.atlas;

import java.util.Locale;

/** Right of how many. For one thread. */
final class Score {

    private int right;
    private int all;

    /** Counts one; gives back whether it is right. */
    boolean add(boolean isRight) {
        all++;
        right += isRight ? 1 : 0;
        return isRight;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d of %d (%.1f %%)", right, all, 100.0 * right / all);
    }
}
