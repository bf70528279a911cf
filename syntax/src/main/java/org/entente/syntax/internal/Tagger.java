package org.entente.syntax.internal;

/**
 * Gives each word its part of speech, from left to right, each choice a clue to the next. Immutable and safe to share
 * between threads.
 *
 * <p>Source of most templates: A. Ratnaparkhi, "A Maximum Entropy Model for Part-of-Speech Tagging", EMNLP 1996.
 */
public final class Tagger {

    static final int MOST_FEATURES = 64;

    private final Weights weights;

    Tagger(Weights weights) {
        this.weights = weights;
    }

    Weights weights() {
        return weights;
    }

    /** Fills in the draft's tags. */
    void tag(Draft draft) {
        int[] features = new int[MOST_FEATURES];
        int[] scores = new int[weights.classes()];
        for (int i = 0; i < draft.size; i++) {
            java.util.Arrays.fill(scores, 0);
            weights.add(features, features(draft, i, features), scores);
            int best = 0;
            for (int c = 1; c < scores.length; c++) {
                if (scores[c] > scores[best]) {
                    best = c;
                }
            }
            draft.tags[i] = best;
        }
    }

    /** The clues to the tag of token {@code i}, given the tags of those before it. */
    static int features(Draft draft, int i, int[] out) {
        int n = 0;
        int before = draft.at(i - 1);
        int before2 = draft.at(i - 2);
        int after = draft.at(i + 1);
        int after2 = draft.at(i + 2);
        int[] lower = draft.lower;
        int[] word = draft.word;
        int[] cluster = draft.cluster;
        int[] tags = draft.tags;
        int[] ambiguity = draft.ambiguity;
        String form = draft.forms[i];
        int length = form.length();
        out[n++] = 1;
        out[n++] = Feature.of(2, lower[i]);
        out[n++] = Feature.of(3, draft.form[i]);
        out[n++] = Feature.of(4, draft.shape[i]);
        out[n++] = Feature.of(5, draft.shape[i], i == 0 ? 1 : 0);
        for (int k = 1; k <= 4; k++) {
            if (length > k) {
                out[n++] = Feature.of(5 + k, Feature.atom(form, length - k, length));
            }
            if (length > k && k < 4) {
                out[n++] = Feature.of(10 + k, Feature.atom(form, 0, k));
            }
        }
        out[n++] = Feature.of(15, cluster[i]);
        out[n++] = Feature.of(16, draft.clusterShort[i]);
        out[n++] = Feature.of(17, ambiguity[i]);
        out[n++] = Feature.of(18, word[before]);
        out[n++] = Feature.of(19, word[before2]);
        out[n++] = Feature.of(20, word[after]);
        out[n++] = Feature.of(21, word[after2]);
        out[n++] = Feature.of(22, cluster[before]);
        out[n++] = Feature.of(23, cluster[after]);
        out[n++] = Feature.of(24, cluster[after2]);
        out[n++] = Feature.of(25, tags[before]);
        out[n++] = Feature.of(26, tags[before], tags[before2]);
        out[n++] = Feature.of(27, tags[before], lower[i]);
        out[n++] = Feature.of(28, tags[before], ambiguity[i], ambiguity[after]);
        out[n++] = Feature.of(29, ambiguity[after]);
        out[n++] = Feature.of(30, ambiguity[i], ambiguity[after]);
        out[n++] = Feature.of(31, ambiguity[after], ambiguity[after2]);
        out[n++] = Feature.of(32, word[before], lower[i]);
        out[n++] = Feature.of(33, lower[i], word[after]);
        out[n++] = Feature.of(34, tags[before], draft.clusterShort[i], draft.clusterShort[after]);
        out[n++] = Feature.of(35, tags[before], tags[before2], ambiguity[i]);
        out[n++] = Feature.of(36, cluster[i], cluster[after]);
        out[n++] = Feature.of(37, cluster[before], cluster[i]);
        out[n++] = Feature.of(38, word[before], word[after]);
        out[n++] = Feature.of(39, draft.shape[before], draft.shape[i], draft.shape[after]);
        out[n++] = Feature.of(40, tags[before], tags[before2], lower[i]);
        out[n++] = Feature.of(41, tags[before], ambiguity[after], lower[i]);
        if (length > 3) {
            int suffix = Feature.atom(form, length - 3, length);
            out[n++] = Feature.of(42, suffix, tags[before]);
            out[n++] = Feature.of(43, suffix, draft.shape[i]);
            out[n++] = Feature.of(44, suffix, ambiguity[after]);
        }
        return n;
    }
}
