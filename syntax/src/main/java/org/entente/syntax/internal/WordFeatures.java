package org.entente.syntax.internal;

/** What can be said of a word by itself: which word it is, what lists say of it, and how it is spelled. */
final class WordFeatures {

    /** The most features that a word has. */
    static final int MOST = 20;

    /** So many come first that say which word it is. */
    static final int OF_IDENTITY = 2;

    /** So many come next that lists of words say. */
    static final int OF_LISTS = 5;

    private WordFeatures() {}

    /** @return how many features were put into {@code out} */
    static int of(Word word, int[] out) {
        String form = word.form;
        int length = form.length();
        int n = 0;
        out[n++] = Feature.of(1, word.lower);
        out[n++] = Feature.of(2, word.written);
        out[n++] = Feature.of(3, word.cluster);
        out[n++] = Feature.of(4, word.clusterShort);
        out[n++] = Feature.of(5, word.clusterShorter);
        out[n++] = Feature.of(6, word.ambiguity);
        out[n++] = Feature.of(7, word.ambiguity, word.shape);
        out[n++] = Feature.of(8, word.shape);
        for (int k = 1; k <= 4; k++) {
            if (length > k) {
                out[n++] = Feature.of(10 + k, Feature.atom(form, length - k, length));
            }
            if (length > k && k < 4) {
                out[n++] = Feature.of(20 + k, Feature.atom(form, 0, k));
            }
        }
        if (length > 3) {
            out[n++] = Feature.of(30, Feature.atom(form, length - 3, length), word.shape);
        }
        return n;
    }
}
