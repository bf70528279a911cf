package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of words before they are read: which ones training knew well, their Brown cluster, and which tags they
 * may bear. Immutable and safe to share between threads.
 *
 * <p>Source of the clusters' use: T. Koo, X. Carreras and M. Collins, "Simple Semi-supervised Dependency Parsing", ACL
 * 2008.
 */
public final class Lexicon {

    /**
     * @param common whether training met the word often enough to be taken by itself
     * @param cluster the bits of the cluster's path with a leading 1, or 0 where there is none
     * @param ambiguity a number for the set of tags it may bear, or 0 where that is unknown
     */
    public record Entry(boolean common, int cluster, int ambiguity) {}

    private static final Entry UNKNOWN = new Entry(false, 0, 0);

    private final Map<String, Entry> entries;

    private Lexicon(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** @param entries by word, in lower case, digits as {@code 0} */
    public static Lexicon of(Map<String, Entry> entries) {
        return new Lexicon(Map.copyOf(entries));
    }

    /** The form as the lexicon lists it: in lower case, digits as {@code 0}, straight quotation marks. */
    public static String key(String form) {
        boolean plain = true;
        for (int i = 0; i < form.length() && plain; i++) {
            char c = form.charAt(i);
            plain = c >= 'a' && c <= 'z';
        }
        if (plain) {
            return form;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        StringBuilder key = null;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            char normal = Character.isDigit(c)
                    ? '0'
                    : switch (c) {
                        case '’', '‘', '`' -> '\'';
                        case '“', '”' -> '"';
                        default -> c;
                    };
            if (normal != c) {
                if (key == null) {
                    key = new StringBuilder(lower);
                }
                key.setCharAt(i, normal);
            }
        }
        return key == null ? lower : key.toString();
    }

    Map<String, Entry> entries() {
        return entries;
    }

    void look(String form, Draft draft, int i) {
        String key = key(form);
        Entry entry = entries.getOrDefault(key, UNKNOWN);
        draft.lower[i] = Feature.atom(key);
        draft.word[i] = entry.common ? draft.lower[i] : unknown(key, draft.shape[i]);
        draft.cluster[i] = entry.cluster == 0 ? ~draft.shape[i] : entry.cluster;
        draft.clusterShort[i] = prefix(entry.cluster, 6, draft.shape[i]);
        draft.clusterShorter[i] = prefix(entry.cluster, 4, draft.shape[i]);
        draft.ambiguity[i] = entry.ambiguity;
    }

    private static int unknown(String key, int shape) {
        return Feature.of(1, Feature.atom(key, Math.max(0, key.length() - 3), key.length()), shape);
    }

    private static int prefix(int cluster, int bits, int shape) {
        if (cluster == 0) {
            return ~shape;
        }
        int length = 31 - Integer.numberOfLeadingZeros(cluster);
        return length <= bits ? cluster : (cluster >>> (length - bits));
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(entries.size());
        String before = "";
        for (Map.Entry<String, Entry> each : new TreeMap<>(entries).entrySet()) {
            String word = each.getKey();
            int shared = 0;
            while (shared < Math.min(Math.min(before.length(), word.length()), 255)
                    && before.charAt(shared) == word.charAt(shared)) {
                shared++;
            }
            out.writeByte(shared);
            out.writeUTF(word.substring(shared));
            out.writeBoolean(each.getValue().common);
            out.writeInt(each.getValue().cluster);
            out.writeShort(each.getValue().ambiguity);
            before = word;
        }
    }

    static Lexicon read(DataInput in) throws IOException {
        int size = in.readInt();
        Map<String, Entry> entries = HashMap.newHashMap(size);
        Map<Entry, Entry> same = new HashMap<>();
        String before = "";
        for (int i = 0; i < size; i++) {
            before = before.substring(0, in.readUnsignedByte()) + in.readUTF();
            Entry entry = new Entry(in.readBoolean(), in.readInt(), in.readUnsignedShort());
            entries.put(before, same.computeIfAbsent(entry, e -> e));
        }
        return new Lexicon(entries);
    }
}
