package org.entente.outlook.internal.ranking;

import java.util.Arrays;

/**
 * The foremost of a row, with their shares of the whole row. Immutable; safe for use by many threads.
 *
 * @param members entity numbers, foremost first
 * @param shares of the whole row's weight, in [0, 1]
 */
record Circle(int[] members, float[] shares) {

    /** Reads the weight of a place on the day that the circle is for. */
    interface Weight {
        float of(int slot);
    }

    /** Reads the entity of a place. */
    interface Member {
        int of(int slot);
    }

    static Circle foremost(IntList slots, int most, Weight weight, Member member) {
        int size = slots.size();
        float total = 0;
        // Weight above, place below: one sort of plain numbers instead of one of objects.
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            float own = weight.of(slots.get(i));
            total += own;
            order[i] = (long) Float.floatToIntBits(own) << 32 | i;
        }
        Arrays.sort(order);
        int kept = Math.min(most, size);
        int[] members = new int[kept];
        float[] shares = new float[kept];
        for (int i = 0; i < kept; i++) {
            long one = order[size - 1 - i];
            members[i] = member.of(slots.get((int) one));
            shares[i] = total == 0 ? 0 : Float.intBitsToFloat((int) (one >>> 32)) / total;
        }
        return new Circle(members, shares);
    }
}
