package org.entente.reader.internal.arbiter;

import java.util.Arrays;

/** Traits known by 64 bits that are mixed from their parts, so that a model holds no text. For one thread. */
final class Traits {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private long[] traits = new long[64];
    private int size;

    /** FNV-1a over UTF-16 code units. Source: G. Fowler, L. C. Noll, K.-P. Vo (1991). */
    static long key(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int n = 0; n < name.length(); n++) {
            hash = (hash ^ name.charAt(n)) * 0x100000001b3L;
        }
        return mixed(hash, 0);
    }

    /** One key of two, the first before the second. */
    static long mixed(long first, long second) {
        long hash = (Long.rotateLeft(first, 23) + second) * MULTIPLIER;
        return hash ^ (hash >>> 31);
    }

    void add(long trait) {
        if (size == traits.length) {
            traits = Arrays.copyOf(traits, size * 2);
        }
        traits[size++] = trait;
    }

    void add(long first, long second) {
        add(mixed(first, second));
    }

    void add(long first, long second, long third) {
        add(mixed(mixed(first, second), third));
    }

    void add(long first, long second, long third, long fourth) {
        add(mixed(mixed(mixed(first, second), third), fourth));
    }

    /** All that were added, each once; forgets them. */
    long[] taken() {
        Arrays.sort(traits, 0, size);
        int kept = 0;
        for (int n = 0; n < size; n++) {
            if (n == 0 || traits[n] != traits[n - 1]) {
                traits[kept++] = traits[n];
            }
        }
        size = 0;
        return Arrays.copyOf(traits, kept);
    }
}
