package org.entente.reader.internal.arbiter;

import java.util.Arrays;

/** Traits known by 64 bits that are mixed from their parts, so that a model holds no text. For one thread. */
final class Traits {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private long[] traits = new long[64];
    private int size;
    /** What was added, where open addressing has it; never more than half of the places are taken. */
    private long[] places = new long[2 * traits.length];

    /** FNV-1a over UTF-16 code units. Source: G. Fowler, L. C. Noll, K.-P. Vo (1991). */
    static long key(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int n = 0; n < name.length(); n++) {
            hash = (hash ^ name.charAt(n)) * 0x100000001b3L;
        }
        return mixed(hash, 0);
    }

    /** The key of a name in lower case. */
    static long lowerKey(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int n = 0; n < name.length(); n++) {
            hash = (hash ^ Character.toLowerCase(name.charAt(n))) * 0x100000001b3L;
        }
        return mixed(hash, 0);
    }

    /** One key of two, the first before the second. */
    static long mixed(long first, long second) {
        long hash = (Long.rotateLeft(first, 23) + second) * MULTIPLIER;
        return hash ^ (hash >>> 31);
    }

    /** Adds a trait unless it was added before. */
    void add(long trait) {
        int place = place(trait);
        if (places[place] == trait) {
            return;
        }
        if (size == traits.length) {
            grow();
            place = place(trait);
        }
        places[place] = trait;
        traits[size++] = trait;
    }

    private int place(long trait) {
        int place = (int) (trait >>> 32) & (places.length - 1);
        while (places[place] != 0 && places[place] != trait) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private void grow() {
        traits = Arrays.copyOf(traits, 2 * size);
        places = new long[4 * size];
        for (int n = 0; n < size; n++) {
            places[place(traits[n])] = traits[n];
        }
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
        long[] taken = Arrays.copyOf(traits, size);
        Arrays.fill(places, 0);
        size = 0;
        return taken;
    }
}
