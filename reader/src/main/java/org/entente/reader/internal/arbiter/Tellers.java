package org.entente.reader.internal.arbiter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.entente.syntax.Token;
import org.entente.syntax.Upos;

/**
 * Which words are worth asking what they tell of. Most words of a text, "way" or "week", hardly ever told of anything in the lessons, and need no further look. Immutable and
 * safe to share between threads.
 *
 * <p>Of words too rare there, verbs are asked and others are not.
 */
final class Tellers {

    /** Of so many times that a word stood somewhere. */
    private static final int OFTEN = 3;

    /** A word that told of something in a smaller share of them is not asked. */
    private static final double SHARE = 0.08;

    /** Keys of words that are not what words of their kind are held to be, by open addressing, 0 where there is none. */
    private final int[] exceptions;

    private Tellers(int[] exceptions) {
        this.exceptions = new int[Integer.highestOneBit(Math.max(8, exceptions.length)) * 4];
        for (int key : exceptions) {
            this.exceptions[place(key)] = key;
        }
    }

    private int place(int key) {
        int place = (key ^ key >>> 15) & (exceptions.length - 1);
        while (exceptions[place] != 0 && exceptions[place] != key) {
            place = (place + 1) & (exceptions.length - 1);
        }
        return place;
    }

    private static int key(Upos upos, long lemma) {
        return (int) (Traits.mixed(upos.ordinal(), lemma) >>> 32) | 1;
    }

    boolean has(Token token, long lemma) {
        int key = key(token.upos(), lemma);
        return token.upos() == Upos.VERB ^ exceptions[place(key)] == key;
    }

    /** Counts words and how often each told of something. For one thread. */
    static final class Counts {

        private final Map<Integer, int[]> counts = new TreeMap<>();

        void add(Token token, long lemma, boolean tells) {
            int[] count = counts.computeIfAbsent(key(token.upos(), lemma), key ->
                    new int[] {token.upos() == Upos.VERB ? 1 : 0, 0, 0});
            count[1]++;
            count[2] += tells ? 1 : 0;
        }

        Tellers tellers() {
            return new Tellers(counts.entrySet().stream()
                    .filter(one -> isException(one.getValue()))
                    .mapToInt(Map.Entry::getKey)
                    .toArray());
        }

        private static boolean isException(int[] count) {
            boolean tells = count[2] > SHARE * count[1];
            return count[0] == 1 ? count[1] >= OFTEN && !tells : tells;
        }
    }

    void write(DataOutputStream out) throws IOException {
        int[] keys = Arrays.stream(exceptions).filter(key -> key != 0).sorted().toArray();
        out.writeInt(keys.length);
        for (int key : keys) {
            out.writeInt(key);
        }
    }

    static Tellers read(DataInputStream in) throws IOException {
        int[] keys = new int[in.readInt()];
        for (int n = 0; n < keys.length; n++) {
            keys[n] = in.readInt();
        }
        return new Tellers(keys);
    }
}
