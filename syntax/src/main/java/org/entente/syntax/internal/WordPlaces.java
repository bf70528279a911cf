package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A list of words in which each has a place, from 0. Words are known by 64 bits only, which is quick to load; that a
 * foreign word is taken for one of a hundred thousand happens once in 10<sup>14</sup> words. Immutable and safe to share
 * between threads.
 */
final class WordPlaces {

    private final long[] hashes;
    /** Place and 1 by hash, open addressing. */
    private final int[] table;

    private final int shift;

    private WordPlaces(long[] hashes) {
        this.hashes = hashes;
        int bits = 34 - Integer.numberOfLeadingZeros(hashes.length);
        this.table = new int[1 << bits];
        this.shift = 64 - bits;
        for (int i = 0; i < hashes.length; i++) {
            int slot = (int) (hashes[i] >>> shift);
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = i + 1;
        }
    }

    /** @param words each once */
    static WordPlaces of(List<String> words) {
        return new WordPlaces(words.stream().mapToLong(WordPlaces::hash).toArray());
    }

    private static long hash(String word) {
        long hash = word.length();
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash * 0xC2B2AE3D27D4EB4FL;
    }

    int size() {
        return hashes.length;
    }

    /** The word's place, or -1. */
    int place(String word) {
        long hash = hash(word);
        int slot = (int) (hash >>> shift);
        while (table[slot] != 0) {
            if (hashes[table[slot] - 1] == hash) {
                return table[slot] - 1;
            }
            slot = slot + 1 & table.length - 1;
        }
        return -1;
    }

    void write(DataOutput out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(hashes.length * Long.BYTES);
        buffer.asLongBuffer().put(hashes);
        out.writeInt(hashes.length);
        out.write(buffer.array());
    }

    static WordPlaces read(DataInput in) throws IOException {
        long[] hashes = new long[in.readInt()];
        byte[] bytes = new byte[hashes.length * Long.BYTES];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
        return new WordPlaces(hashes);
    }
}
