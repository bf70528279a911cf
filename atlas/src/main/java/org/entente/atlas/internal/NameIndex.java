package org.entente.atlas.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.atlas.Match;
import org.entente.atlas.Sense;
import org.entente.atlas.Words;
import org.entente.atlas.Words.Writing;
import org.entente.atlas.internal.Meanings.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Names as a trie over words, found by the longest match. Filled once, then only read; safe to share between threads after that.
 *
 * <p>An edge is one long, node and word, in a hash table with open addressing; a lookup costs one hash for each word.
 */
final class NameIndex {

    private static final int ROOT = 0;

    private final boolean bySound;
    /** Words as names are kept: in one spelling, or by their sound. */
    private final Vocabulary vocabulary;
    /** Words as they are written, with the numbers of what they are kept as. */
    private final Vocabulary written;

    private final Meanings meanings;
    private long[] edges;
    private int[] targets;
    private int edgeCount;

    /** @param bySound whether names are found by the sound of their words, not by their spelling */
    NameIndex(boolean bySound) {
        this.bySound = bySound;
        vocabulary = new Vocabulary();
        written = bySound ? new Vocabulary() : vocabulary;
        meanings = new Meanings();
        meanings.addNode();
        edges = new long[1 << 17];
        targets = new int[1 << 17];
    }

    /** As it was written. To be read only. */
    NameIndex(boolean bySound, ImageReader image) {
        this.bySound = bySound;
        vocabulary = Vocabulary.read(image);
        written = bySound ? Vocabulary.read(image) : vocabulary;
        meanings = Meanings.read(image);
        edges = image.longs();
        targets = image.ints();
    }

    void write(ImageWriter image) throws IOException {
        vocabulary.write(image);
        if (bySound) {
            written.write(image);
        }
        meanings.write(image);
        image.longs(edges);
        image.ints(targets);
    }

    /** Adds a name as the table writes it; how it is written there decides how it must be written in a text. */
    void add(String name, Sense sense) {
        add(Words.of(name), sense);
    }

    /** As {@link #add(String, Sense)}, of a name whose words were parted before. */
    void add(Words words, Sense sense) {
        boolean common = sense.kind() == Sense.Kind.AGENT || sense.kind() == Sense.Kind.OFFICE;
        boolean capitals = !bySound && words.size() == 1 && words.writing(0) == Writing.CAPITALS;
        add(words, sense, common ? Writing.SMALL : capitals ? Writing.CAPITALS : Writing.CAPITAL);
    }

    private void add(Words words, Sense sense, Writing writing) {
        int node = ROOT;
        for (int i = 0; i < words.size(); i++) {
            node = child(node, add(words.key(i)), true);
        }
        if (node != ROOT) {
            meanings.add(node, sense, writing);
        }
    }

    /** Lets words that have another spelling be found by it too. To be called once all names are there. */
    void addSpellings() {
        Spelling.others().forEach((other, plain) -> {
            int word = vocabulary.number(plain);
            if (word != 0) {
                vocabulary.addSpelling(other, word);
            }
        });
    }

    /** The word's number, a new one where nothing is kept as it yet. */
    private int add(String word) {
        int number = written.number(word);
        if (number == 0) {
            number = vocabulary.add(bySound ? Spelling.sound(word) : Spelling.plain(word));
            written.addSpelling(word, number);
        }
        return number;
    }

    private int number(String word) {
        int number = written.number(word);
        return number != 0 || !bySound ? number : vocabulary.number(Spelling.sound(word));
    }

    /** The longest name that begins at the word {@code from}, or null. */
    @Nullable
    Match longest(Words words, int from, @Nullable LocalDate date) {
        int node = ROOT;
        int limit = words.size();
        List<Sense> best = List.of();
        int bestEnd = -1;
        for (int i = from; i < limit; i++) {
            int word = number(words.key(i));
            node = word == 0 ? -1 : child(node, word, false);
            if (node < 0) {
                break;
            }
            Meaning[] here = meanings.at(node);
            // a name ends where a token ends
            if (here == null || (i + 1 < limit && words.token(i + 1) == words.token(i) && !partsAtHyphen(words, i))) {
                continue;
            }
            List<Sense> senses = admitted(here, words, from, i, date);
            if (!senses.isEmpty()) {
                best = senses;
                bestEnd = i + 1;
            }
        }
        return bestEnd < 0 ? null : new Match(from, bestEnd, best);
    }

    private static boolean partsAtHyphen(Words words, int i) {
        return words.writing(i) != Writing.SMALL;
    }

    private static List<Sense> admitted(Meaning[] here, Words words, int from, int last, @Nullable LocalDate date) {
        if (here.length == 1) {
            return fits(here[0].writing(), words, from, last) ? List.of(here[0].sense()) : List.of();
        }
        // of several states that had the name, those that have it on the day; else those that had it before; else the
        // rest
        int bestAge = 3;
        for (Meaning meaning : here) {
            if (meaning.sense().kind().isOfState() && fits(meaning.writing(), words, from, last)) {
                bestAge = Math.min(bestAge, age(meaning.sense(), date));
            }
        }
        List<Sense> senses = new ArrayList<>(here.length);
        for (Meaning meaning : here) {
            boolean inTime = !meaning.sense().kind().isOfState() || age(meaning.sense(), date) == bestAge;
            if (inTime && fits(meaning.writing(), words, from, last)) {
                senses.add(meaning.sense());
            }
        }
        return senses;
    }

    private static int age(Sense sense, @Nullable LocalDate date) {
        return sense.term().holds(date) ? 0 : sense.term().isPast(date) ? 1 : 2;
    }

    private static boolean fits(Writing asked, Words words, int from, int last) {
        return switch (asked) {
            case SMALL -> true;
            case CAPITAL ->
                words.writing(last) != Writing.SMALL
                        || (words.writing(from) != Writing.SMALL
                                && !words.key(from).equals("the"));
            case CAPITALS -> words.writing(from) == Writing.CAPITALS;
        };
    }

    private int child(int node, int word, boolean make) {
        long edge = ((long) node << 32) | word;
        int mask = edges.length - 1;
        int at = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (edges[at] != 0) {
            if (edges[at] == edge) {
                return targets[at];
            }
            at = (at + 1) & mask;
        }
        if (!make) {
            return -1;
        }
        if (++edgeCount * 2 > edges.length) {
            grow();
            return child(node, word, true);
        }
        edges[at] = edge;
        targets[at] = meanings.addNode();
        return targets[at];
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[edges.length];
        int mask = edges.length - 1;
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                int at = (int) ((oldEdges[i] * 0x9E3779B97F4A7C15L) >>> 40) & mask;
                while (edges[at] != 0) {
                    at = (at + 1) & mask;
                }
                edges[at] = oldEdges[i];
                targets[at] = oldTargets[i];
            }
        }
        edgeCount--;
    }
}
