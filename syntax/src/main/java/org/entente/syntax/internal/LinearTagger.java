package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Gives each word its part of speech, from left to right, each choice a clue to the next. Safe to share between threads;
 * what a single word says of its own tag and of its neighbours' is worked out once and kept with the word.
 *
 * <p>Source of most templates: A. Ratnaparkhi, "A Maximum Entropy Model for Part-of-Speech Tagging", EMNLP 1996.
 */
public final class LinearTagger {

    static final int MOST_FEATURES = 64;

    /** How far off, counted from two words before, a word's clues are kept for: itself stands third. */
    private static final int PLACES = 5;

    private static final int ITSELF = 2;

    private static final short[] NO_CHOICE = {};

    /** The templates of a neighbour's word, cluster and possible tags, by place; 0 where that is no clue. */
    private static final int[] OF_WORD = {19, 18, 0, 20, 21};

    private static final int[] OF_CLUSTER = {0, 22, 0, 23, 24};
    private static final int[] OF_AMBIGUITY = {0, 0, 0, 29, 0};

    private final Weights weights;
    private final Settled settled;
    /** What it says of a word that there is none so far off. */
    private final short[][] ofNone = new short[PLACES][];

    LinearTagger(Weights weights, Settled settled) {
        this.weights = weights;
        this.settled = settled;
        for (int place = 0; place < PLACES; place++) {
            int[] features = new int[MOST_FEATURES];
            int count = place == ITSELF
                    ? 0
                    : ofNeighbour(place, Draft.NONE_ATOM, Draft.NONE_ATOM, Draft.NONE_ATOM, features, 0);
            ofNone[place] = sums(features, count);
        }
    }

    /**
     * What is known of a word by itself.
     *
     * @param sure its only tag, or -1
     * @param says for each place what a word there says of the tag
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Known(int sure, short[][] says) {}

    private short[] sums(int[] features, int count) {
        short[] sums = new short[weights.classes()];
        weights.add(features, count, sums);
        return sums;
    }

    Known known(Word word) {
        short[][] known = new short[PLACES][];
        int[] features = new int[MOST_FEATURES];
        for (int place = 0; place < PLACES; place++) {
            int count = place == ITSELF
                    ? ofWord(word, features, 0)
                    : ofNeighbour(place, word.word, word.cluster, word.ambiguity, features, 0);
            known[place] = sums(features, count);
        }
        return new Known(settled.outcome(word.written), known);
    }

    /** Fills in the draft's tags, and gives for each word the scores they were chosen by, none where there was no choice. */
    short[][] tag(Draft draft) {
        int[] features = new int[MOST_FEATURES];
        short[][] rows = new short[PLACES + MOST_FEATURES][];
        short[][] scores = new short[draft.size][];
        for (int i = 0; i < draft.size; i++) {
            Known word = draft.words[i].known(this);
            if (word.sure >= 0) {
                draft.tags[i] = word.sure;
                scores[i] = NO_CHOICE;
            } else {
                scores[i] = new short[weights.classes()];
                score(draft, i, word, features, rows, scores[i]);
                draft.tags[i] = best(scores[i]);
            }
        }
        return scores;
    }

    private void score(Draft draft, int i, Known word, int[] features, short[][] rows, short[] scores) {
        for (int place = 0; place < PLACES; place++) {
            rows[place] = place == ITSELF ? word.says[ITSELF] : said(draft, i, place);
        }
        int count = weights.add(features, together(draft, i, features, 0), scores, rows, PLACES);
        RowSum.add(rows, count, scores);
    }

    private static int best(short[] scores) {
        int best = 0;
        int most = scores[0];
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > most) {
                most = scores[c];
                best = c;
            }
        }
        return best;
    }

    /** What the word in that place beside token {@code i} says of its tag. */
    private short[] said(Draft draft, int i, int place) {
        int at = i + place - ITSELF;
        return at >= 0 && at < draft.size ? draft.words[at].known(this).says[place] : ofNone[place];
    }

    /** The clues to the tag of token {@code i}, given the tags of those before it. */
    static int features(Draft draft, int i, int[] out) {
        int n = ofWord(draft.words[i], out, 0);
        for (int place = 0; place < PLACES; place++) {
            if (place != ITSELF) {
                int at = draft.at(i + place - ITSELF);
                n = ofNeighbour(place, draft.word[at], draft.cluster[at], draft.ambiguity[at], out, n);
            }
        }
        return together(draft, i, out, n);
    }

    private static int ofWord(Word word, int[] out, int count) {
        String form = word.form;
        int length = form.length();
        int n = count;
        out[n++] = 1;
        out[n++] = Feature.of(2, word.lower);
        out[n++] = Feature.of(3, word.written);
        out[n++] = Feature.of(4, word.shape);
        for (int k = 1; k <= 4; k++) {
            if (length > k) {
                out[n++] = Feature.of(5 + k, Feature.atom(form, length - k, length));
            }
            if (length > k && k < 4) {
                out[n++] = Feature.of(10 + k, Feature.atom(form, 0, k));
            }
        }
        out[n++] = Feature.of(15, word.cluster);
        out[n++] = Feature.of(16, word.clusterShort);
        out[n++] = Feature.of(17, word.ambiguity);
        if (length > 3) {
            out[n++] = Feature.of(43, word.suffix, word.shape);
        }
        return n;
    }

    private static int ofNeighbour(int place, int word, int cluster, int ambiguity, int[] out, int count) {
        int n = count;
        out[n++] = Feature.of(OF_WORD[place], word);
        if (OF_CLUSTER[place] > 0) {
            out[n++] = Feature.of(OF_CLUSTER[place], cluster);
        }
        if (OF_AMBIGUITY[place] > 0) {
            out[n++] = Feature.of(OF_AMBIGUITY[place], ambiguity);
        }
        return n;
    }

    /** The clues that several words or tags give together. */
    private static int together(Draft draft, int i, int[] out, int count) {
        int before = draft.at(i - 1);
        int before2 = draft.at(i - 2);
        int after = draft.at(i + 1);
        int after2 = draft.at(i + 2);
        int[] lower = draft.lower;
        int[] word = draft.word;
        int[] cluster = draft.cluster;
        int[] tags = draft.tags;
        int[] ambiguity = draft.ambiguity;
        int n = count;
        out[n++] = Feature.of(5, draft.shape[i], i == 0 ? 1 : 0);
        out[n++] = Feature.of(25, tags[before]);
        out[n++] = Feature.of(26, tags[before], tags[before2]);
        out[n++] = Feature.of(27, tags[before], lower[i]);
        out[n++] = Feature.of(28, tags[before], ambiguity[i], ambiguity[after]);
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
        if (draft.words[i].form.length() > 3) {
            out[n++] = Feature.of(42, draft.words[i].suffix, tags[before]);
            out[n++] = Feature.of(44, draft.words[i].suffix, ambiguity[after]);
        }
        return n;
    }

    void write(DataOutput out) throws IOException {
        settled.write(out);
        weights.write(out);
    }

    static LinearTagger read(DataInput in) throws IOException {
        Settled settled = Settled.read(in);
        return new LinearTagger(Weights.read(in), settled);
    }
}
