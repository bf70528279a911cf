package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What is known of words before they are read: which ones training knew well, their Brown cluster, and which tags they
 * may bear. Safe to share between threads; words met lately are kept as they were looked up.
 *
 * <p>Source of the clusters' use: T. Koo, X. Carreras and M. Collins, "Simple Semi-supervised Dependency Parsing", ACL
 * 2008.
 *
 * <p>Source of how one word gives way to another: F. J. Corbató, "A Paging Experiment with the Multics System", 1969. Words
 * that are met again stay where they lie: what is only read lies in the caches of all processors at once.
 */
public final class Lexicon {

    /**
     * @param common whether training met the word often enough to be taken by itself
     * @param cluster the bits of the cluster's path with a leading 1, or 0 where there is none
     * @param ambiguity a number for the set of tags it may bear, or 0 where that is unknown
     * @param listed whether the lexicon would have the word, had training seen the treebanks alone
     * @param annotated whether the treebanks alone have it often enough
     */
    public record Entry(boolean common, int cluster, int ambiguity, boolean listed, boolean annotated) {

        /** What the treebanks alone tell of the word. */
        Entry ofTreebanks() {
            return listed ? new Entry(annotated, cluster, ambiguity, true, annotated) : UNKNOWN;
        }
    }

    private static final Entry UNKNOWN = new Entry(false, 0, 0, false, false);

    /** So many words are kept with what was worked out of them; they need 70 MB at most. A power of 2. */
    private static final int KEPT = 1 << 14;

    /** So many places a word may be kept in. A power of 2. */
    private static final int ROW = 8;

    private final WordPlaces places;
    private final Entry[] entries;
    private final WordVectors vectors;
    private final AtomicReferenceArray<@Nullable Word> words = new AtomicReferenceArray<>(KEPT);

    private Lexicon(WordPlaces places, Entry[] entries, WordVectors vectors) {
        this.places = places;
        this.entries = entries;
        this.vectors = vectors;
    }

    /** @param entries by word, in lower case, digits as {@code 0} */
    static Lexicon of(Map<String, Entry> entries, WordVectors vectors) {
        Map<String, Entry> sorted = new TreeMap<>(entries);
        return new Lexicon(
                WordPlaces.of(List.copyOf(sorted.keySet())), sorted.values().toArray(Entry[]::new), vectors);
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

    int size() {
        return entries.length;
    }

    WordVectors vectors() {
        return vectors;
    }

    /** What is known of the word that stands in {@code text} from {@code from} to {@code to}. */
    Word word(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int home = hash * 0x9E3779B1 >>> 32 - Integer.numberOfTrailingZeros(KEPT);
        for (int i = 0; i < ROW; i++) {
            int place = place(home, i);
            Word here = words.get(place);
            if (here == null) {
                return kept(place, text.substring(from, to));
            }
            if (here.is(text, from, to)) {
                here.meetAgain();
                return here;
            }
        }
        return kept(leastWanted(home), text.substring(from, to));
    }

    private static int place(int home, int i) {
        return home & -ROW | home + i & ROW - 1;
    }

    private Word kept(int place, String form) {
        Word word = word(form);
        words.setRelease(place, word);
        return word;
    }

    /** The place of the first word that was not met again since it was last passed over; else the first place. */
    private int leastWanted(int home) {
        for (int i = 0; i < ROW; i++) {
            Word here = words.get(place(home, i));
            if (here == null || !here.passOver()) {
                return place(home, i);
            }
        }
        return home;
    }

    private Word word(String form) {
        String spelled = spelled(form);
        String key = key(spelled);
        int place = places.place(key);
        return new Word(form, spelled, key, place < 0 ? UNKNOWN : entries[place], vectors.place(spelled, key));
    }

    /** Guillemets as the quotation marks that training met. */
    private static String spelled(String form) {
        return switch (form) {
            case "«" -> "“";
            case "»" -> "”";
            default -> form;
        };
    }

    void write(DataOutput out) throws IOException {
        places.write(out);
        for (Entry entry : entries) {
            out.writeByte((entry.common ? 1 : 0) + (entry.listed ? 2 : 0) + (entry.annotated ? 4 : 0));
            out.writeInt(entry.cluster);
            out.writeShort(entry.ambiguity);
        }
        vectors.write(out);
    }

    static Lexicon read(DataInput in) throws IOException {
        WordPlaces places = WordPlaces.read(in);
        Entry[] entries = new Entry[places.size()];
        for (int i = 0; i < entries.length; i++) {
            int met = in.readByte();
            entries[i] = new Entry((met & 1) > 0, in.readInt(), in.readUnsignedShort(), (met & 2) > 0, (met & 4) > 0);
        }
        return new Lexicon(places, entries, WordVectors.read(in));
    }
}
