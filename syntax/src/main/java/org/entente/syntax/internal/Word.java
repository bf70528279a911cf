package org.entente.syntax.internal;

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
    /** An atom of the last three letters. */
    final int suffix;
    /** Where its vector lies. */
    final int vector;

    private volatile float @Nullable [][] known;
    private volatile int @Nullable [][] saysOfTags;
    private volatile @Nullable Lemma lemma;

    private record Lemma(int tag, String text) {}

    Word(String form, String key, Lexicon.Entry entry, int vector) {
        this.form = form;
        this.written = Feature.atom(form);
        this.lower = Feature.atom(key);
        this.shape = Shape.of(form);
        this.word = entry.common() ? lower : unknown(key, shape);
        this.cluster = entry.cluster() == 0 ? ~shape : entry.cluster();
        this.clusterShort = prefix(entry.cluster(), 6, shape);
        this.clusterShorter = prefix(entry.cluster(), 4, shape);
        this.ambiguity = entry.ambiguity();
        this.suffix = Feature.atom(form, Math.max(0, form.length() - 3), form.length());
        this.vector = vector;
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

    /** What the encoder makes of the word by itself. */
    float[][] known(Encoder encoder) {
        float[][] kept = known;
        if (kept == null) {
            kept = encoder.known(this);
            known = kept;
        }
        return kept;
    }

    /** What the tagger makes of the word by itself, for its own tag and its neighbours'. */
    int[][] saysOfTags(LinearTagger tagger) {
        int[][] kept = saysOfTags;
        if (kept == null) {
            kept = tagger.known(this);
            saysOfTags = kept;
        }
        return kept;
    }

    String lemma(int tag, Lemmatiser lemmatiser) {
        Lemma kept = lemma;
        if (kept == null || kept.tag != tag) {
            kept = new Lemma(tag, lemmatiser.lemma(form, tag));
            lemma = kept;
        }
        return kept.text;
    }
}
