package org.entente.reader.internal.arbiter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Words that stand among like neighbours, as paths in a binary tree of Brown clusters (P. F. Brown et al., "Class-based n-gram models of natural language",
 * Computational Linguistics 18 (1992), 467–479). Immutable and safe to share between threads.
 */
public final class Clusters {

    /** The lengths to which paths are cut. */
    private static final int[] BITS = {6, 10, 14};

    private static final Pattern WORD = Pattern.compile("[a-z]{3,14}");

    /** Keys of words by open addressing, 0 where there is none, and the path of each. */
    private final int[] words;

    private final short[] paths;

    private Clusters(Map<Integer, Short> known) {
        this.words = new int[Integer.highestOneBit(Math.max(8, known.size())) * 4];
        this.paths = new short[words.length];
        known.forEach((word, path) -> {
            int place = place(word);
            words[place] = word;
            paths[place] = path;
        });
    }

    private int place(int word) {
        int place = (word ^ word >>> 15) & (words.length - 1);
        while (words[place] != 0 && words[place] != word) {
            place = (place + 1) & (words.length - 1);
        }
        return place;
    }

    /**
     * @param paths by word in lower case, as {@code 0} and {@code 1}, of which the first 14 count; only words of 3 to 14 letters are kept
     */
    public static Clusters of(Map<String, String> paths) {
        Map<Integer, Short> known = new TreeMap<>();
        paths.forEach((word, path) -> {
            if (WORD.matcher(word).matches()) {
                String cut = path.substring(0, Math.min(BITS[2], path.length()));
                // A 1 before the path tells how long it is.
                known.put((int) Traits.key(word), (short) Integer.parseInt("1" + cut, 2));
            }
        });
        return new Clusters(known);
    }

    /**
     * Adds the clusters of a word, larger to smaller; of names and unknown words none.
     *
     * @param word its key, as an outline has it
     */
    void add(Traits traits, long kind, long word) {
        int path = paths[place((int) word)];
        if (path != 0) {
            int length = 31 - Integer.numberOfLeadingZeros(path);
            for (int bits : BITS) {
                traits.add(kind, bits, path >> Math.max(0, length - bits));
            }
        }
    }

    void write(DataOutputStream out) throws IOException {
        Map<Integer, Short> known = new TreeMap<>();
        for (int place = 0; place < words.length; place++) {
            if (words[place] != 0) {
                known.put(words[place], paths[place]);
            }
        }
        out.writeInt(known.size());
        for (Map.Entry<Integer, Short> path : known.entrySet()) {
            out.writeInt(path.getKey());
            out.writeShort(path.getValue());
        }
    }

    static Clusters read(DataInputStream in) throws IOException {
        int size = in.readInt();
        Map<Integer, Short> known = HashMap.newHashMap(size);
        for (int n = 0; n < size; n++) {
            known.put(in.readInt(), in.readShort());
        }
        return new Clusters(known);
    }
}
