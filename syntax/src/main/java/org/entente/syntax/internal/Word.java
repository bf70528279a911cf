package org.entente.syntax.internal;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a word by itself, as atoms of features, and what was worked out from that alone and is kept. Safe to
 * share between threads.
 */
final class Word {

    final String form;
    /** Atoms of the form, of its lower case, and of the word as far as training knew it. */
    final int written;

    final int lower;
    final int word;
    final int shape;
    /** Atoms of the Brown cluster, whole and cut to fewer bits. */
    final int cluster;

    final int clusterShort;
    final int clusterShorter;
    /** A number for the set of tags it may bear, or 0. */
    final int ambiguity;
    /** What the treebanks alone tell of it. */
    final Annotated annotated;

    /** An atom of the last three letters. */
    final int suffix;
    /** As {@link Marks#mark} says. */
    final int mark;
    /** What its last and its first character are to a sentence's end, as {@link Splitter} tells them apart. */
    final int ending;

    final int beginning;
    /** Where its vector lies. */
    final int vector;

    /** Whether it was met again since it was last passed over; threads may be late to see it. */
    private boolean wanted;

    private volatile Encoder.@Nullable Known known;
    private volatile LinearTagger.@Nullable Known saysOfTags;
    private volatile Inflection.Of[] inflected = {};

    /** @param spelled the form as training would have met it */
    Word(String form, String spelled, String key, Lexicon.Entry entry, int vector) {
        this.form = form;
        this.written = Feature.atom(spelled);
        this.lower = Feature.atom(key);
        this.shape = Shape.of(spelled);
        this.word = entry.common() ? lower : unknown(key, shape);
        this.cluster = entry.cluster() == 0 ? ~shape : entry.cluster();
        this.clusterShort = prefix(entry.cluster(), 6, shape);
        this.clusterShorter = prefix(entry.cluster(), 4, shape);
        this.ambiguity = entry.ambiguity();
        this.annotated = Annotated.of(key, lower, shape, entry.ofTreebanks());
        this.suffix = Feature.atom(spelled, Math.max(0, spelled.length() - 3), spelled.length());
        this.mark = Marks.mark(spelled);
        this.ending = Splitter.ending(form);
        this.beginning = Splitter.beginning(form);
        this.vector = vector;
    }

    /** Atoms of a word and its clusters, and its tags' number, as far as the treebanks knew it. */
    record Annotated(int word, int cluster, int clusterShort, int ambiguity) {

        static final Annotated NONE = new Annotated(Draft.NONE_ATOM, Draft.NONE_ATOM, Draft.NONE_ATOM, Draft.NONE_ATOM);

        private static Annotated of(String key, int lower, int shape, Lexicon.Entry entry) {
            return new Annotated(
                    entry.common() ? lower : unknown(key, shape),
                    entry.cluster() == 0 ? ~shape : entry.cluster(),
                    prefix(entry.cluster(), 6, shape),
                    entry.ambiguity());
        }
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

    boolean is(String text, int from, int to) {
        return form.length() == to - from && text.startsWith(form, from);
    }

    void meetAgain() {
        if (!wanted) {
            wanted = true;
        }
    }

    /** Whether it was met again since it was last passed over. */
    boolean passOver() {
        boolean was = wanted;
        wanted = false;
        return was;
    }

    /** Whether the encoder has worked out what the word is by itself. */
    boolean isMet() {
        return known != null;
    }

    void meet(Encoder.Known worked) {
        known = worked;
    }

    /** What the encoder made of the word by itself when it met it. */
    Encoder.Known known() {
        return Objects.requireNonNull(known, "an encoder meets words before it is asked of them");
    }

    /** What the tagger knows of the word by itself. */
    LinearTagger.Known known(LinearTagger tagger) {
        LinearTagger.Known kept = saysOfTags;
        if (kept == null) {
            kept = tagger.known(this);
            saysOfTags = kept;
        }
        return kept;
    }

    /** What is known of the word once its tag is known. */
    Inflection.Of with(int tag, Inflection inflection) {
        Inflection.Of[] kept = inflected;
        for (Inflection.Of each : kept) {
            if (each.tag() == tag) {
                return each;
            }
        }
        Inflection.Of found = inflection.of(this, tag);
        Inflection.Of[] more = Arrays.copyOf(kept, kept.length + 1);
        more[kept.length] = found;
        inflected = more;
        return found;
    }
}
