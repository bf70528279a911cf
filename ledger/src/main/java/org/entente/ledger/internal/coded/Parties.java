package org.entente.ledger.internal.coded;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sides that were met before, by the bytes that name them, so that a name is decoded once and not on every line.
 *
 * <p>A table with open addressing; it stops growing at half a million.
 */
final class Parties {

    private static final int MOST = 500_000;

    private byte[][] keys = new byte[1 << 12][];
    private Party[] parties = new Party[1 << 12];
    private int size;

    /** The side of these bytes, or null where they are new. */
    @Nullable
    Party get(byte[] bytes, int from, int to) {
        int at = slot(keys, bytes, from, to);
        return keys[at] == null ? null : parties[at];
    }

    void put(byte[] bytes, int from, int to, Party party) {
        if (size == MOST) {
            return;
        }
        if (size * 2 == keys.length) {
            grow();
        }
        int at = slot(keys, bytes, from, to);
        keys[at] = Arrays.copyOfRange(bytes, from, to);
        parties[at] = party;
        size++;
    }

    private void grow() {
        byte[][] larger = new byte[keys.length * 2][];
        Party[] moved = new Party[larger.length];
        for (int i = 0; i < keys.length; i++) {
            byte[] key = keys[i];
            if (key != null) {
                int at = slot(larger, key, 0, key.length);
                larger[at] = key;
                moved[at] = parties[i];
            }
        }
        keys = larger;
        parties = moved;
    }

    /** Where the bytes stand, or would. */
    private static int slot(byte[][] keys, byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        int at = (hash ^ hash >>> 15) & keys.length - 1;
        while (keys[at] != null && !Arrays.equals(keys[at], 0, keys[at].length, bytes, from, to)) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }
}
