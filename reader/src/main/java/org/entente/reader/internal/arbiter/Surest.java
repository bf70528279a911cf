package org.entente.reader.internal.arbiter;

import java.util.function.IntToDoubleFunction;

/**
 * Of several that may tell of an event, any may ("noisy or").
 *
 * @param member who most likely does; -1 of none
 * @param chance that any does, in [0, 1]
 */
record Surest(int member, double chance) {

    /** @param scores of each member, as log odds */
    static Surest of(int members, IntToDoubleFunction scores) {
        double none = 1;
        double most = -1;
        int best = -1;
        for (int m = 0; m < members; m++) {
            double chance = AnyOf.logistic(scores.applyAsDouble(m));
            none *= 1 - chance;
            if (chance > most) {
                most = chance;
                best = m;
            }
        }
        return new Surest(best, 1 - none);
    }
}
