package org.entente.ledger.internal.coded;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of things, from 0 in the order in which they came. What was asked about lately is found without comparing its parts. */
final class Numbers<T> {

    static final int UNKNOWN = -1;

    /** A power of two. */
    private static final int LATELY = 1 << 12;

    private final Map<T, Integer> all = new HashMap<>();
    private final @Nullable Object[] lately = new @Nullable Object[LATELY];
    private final int[] latelyNumbers = new int[LATELY];

    /** A thing's number, or {@link #UNKNOWN}. */
    @SuppressWarnings("ReferenceEquality") // the very object is meant
    int of(T thing) {
        int at = System.identityHashCode(thing) & LATELY - 1;
        if (lately[at] != thing) {
            Integer number = all.get(thing);
            if (number == null) {
                return UNKNOWN;
            }
            lately[at] = thing;
            latelyNumbers[at] = number;
        }
        return latelyNumbers[at];
    }

    void put(T thing, int number) {
        all.put(thing, number);
    }

    /** Gives a new thing the next number. */
    int add(T thing) {
        int number = all.size();
        all.put(thing, number);
        return number;
    }
}
