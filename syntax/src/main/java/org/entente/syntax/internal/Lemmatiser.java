package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds a word's dictionary form: known words by look-up, others by the longest ending that training met with that
 * tag. Immutable and safe to share between threads.
 */
public final class Lemmatiser {

    static final int LONGEST_ENDING = 6;

    private final Map<String, String> rules;
    private final boolean[] keepsCase;

    /**
     * @param rules by {@link #key}; a known word's key begins with {@code =}; the value's first character says how many
     *     characters to cut, the rest is appended
     * @param keepsCase for each tag whether its lemmas keep capitals
     */
    Lemmatiser(Map<String, String> rules, boolean[] keepsCase) {
        this.rules = rules;
        this.keepsCase = keepsCase;
    }

    static String key(String ending, int tag) {
        return (char) (' ' + tag) + ending;
    }

    /** The lemma of {@code form} with that tag. */
    String lemma(String form, int tag) {
        String base = keepsCase[tag] ? form : form.toLowerCase(java.util.Locale.ROOT);
        String rule = rules.get(key("=" + base, tag));
        int length = base.length();
        for (int size = Math.min(LONGEST_ENDING, length); rule == null && size >= 0; size--) {
            rule = rules.get(key(base.substring(length - size), tag));
        }
        return rule == null ? base : apply(base, rule);
    }

    static String apply(String base, String rule) {
        int cut = rule.charAt(0) - '0';
        String lemma = cut > base.length() ? base : base.substring(0, base.length() - cut) + rule.substring(1);
        return lemma.isEmpty() ? base : lemma;
    }

    static String rule(String base, String lemma) {
        int same = 0;
        while (same < Math.min(base.length(), lemma.length()) && base.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        return (char) ('0' + base.length() - same) + lemma.substring(same);
    }

    void write(DataOutput out) throws IOException {
        out.writeShort(keepsCase.length);
        for (boolean keeps : keepsCase) {
            out.writeBoolean(keeps);
        }
        out.writeInt(rules.size());
        for (Map.Entry<String, String> rule : new TreeMap<>(rules).entrySet()) {
            out.writeUTF(rule.getKey());
            out.writeUTF(rule.getValue());
        }
    }

    static Lemmatiser read(DataInput in) throws IOException {
        boolean[] keepsCase = new boolean[in.readUnsignedShort()];
        for (int i = 0; i < keepsCase.length; i++) {
            keepsCase[i] = in.readBoolean();
        }
        int size = in.readInt();
        Map<String, String> rules = HashMap.newHashMap(size);
        Map<String, String> same = new HashMap<>();
        for (int i = 0; i < size; i++) {
            rules.put(in.readUTF(), same.computeIfAbsent(in.readUTF(), value -> value));
        }
        return new Lemmatiser(rules, keepsCase);
    }
}
