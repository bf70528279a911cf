package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Gives each word its features once the tree is known, among the feature sets that training saw with its tag. Immutable
 * and safe to share between threads.
 */
public final class Morphology {

    static final int MOST_FEATURES = 24;

    private final Weights weights;
    /** For each tag the feature sets it may bear, the most frequent first. */
    private final int[][] candidates;

    private final Settled settled;

    /** @param settled by {@link #known} */
    Morphology(Weights weights, int[][] candidates, Settled settled) {
        this.weights = weights;
        this.settled = settled;
        this.candidates = candidates;
    }

    /** What settles the features of a word with that tag. */
    static int known(int lower, int tag) {
        return Feature.of(99, lower, tag);
    }

    /** The features that a word bears with that tag whatever its sentence, or -1. */
    int settled(Word word, int tag) {
        return candidates[tag].length == 1 ? candidates[tag][0] : settled.outcome(known(word.lower, tag));
    }

    /** Finds the features of those words for which {@code result} holds -1: the number of each one's feature set. */
    void features(Draft draft, int[] result) {
        int[] features = new int[MOST_FEATURES];
        short[] scores = new short[weights.classes()];
        int[][] childWords = childWords(draft);
        for (int i = 0; i < draft.size; i++) {
            if (result[i] < 0) {
                int[] possible = candidates[draft.tags[i]];
                result[i] = possible[0];
                Arrays.fill(scores, (short) 0);
                weights.add(features, features(draft, childWords, i, features), scores);
                for (int candidate : possible) {
                    if (scores[candidate] > scores[result[i]]) {
                        result[i] = candidate;
                    }
                }
            }
        }
    }

    /** For each word an atom for the relations of its dependants, and its subject's place or -1. */
    static int[][] childWords(Draft draft) {
        int[] relations = new int[draft.size];
        int[] first = new int[draft.size];
        Arrays.fill(first, draft.none());
        for (int i = 0; i < draft.size; i++) {
            int head = draft.heads[i];
            if (head >= 0) {
                relations[head] |= 1 << draft.relations[i] % 31;
                if (first[head] == draft.none()) {
                    first[head] = i;
                }
            }
        }
        return new int[][] {relations, first};
    }

    static int features(Draft draft, int[][] childWords, int i, int[] out) {
        int tag = draft.tags[i];
        int head = draft.heads[i] < 0 ? draft.root() : draft.heads[i];
        int relation = draft.relations[i];
        int before = draft.at(i - 1);
        int after = draft.at(i + 1);
        String form = draft.forms[i];
        int n = 0;
        out[n++] = Feature.of(1, tag);
        out[n++] = Feature.of(2, draft.lower[i], tag);
        out[n++] = Feature.of(3, Feature.atom(form, Math.max(0, form.length() - 2), form.length()), tag);
        out[n++] = Feature.of(4, Feature.atom(form, Math.max(0, form.length() - 3), form.length()), tag);
        out[n++] = Feature.of(5, draft.shape[i], tag);
        out[n++] = Feature.of(6, relation, tag);
        out[n++] = Feature.of(7, relation, draft.lower[i], tag);
        out[n++] = Feature.of(8, childWords[0][i], tag);
        out[n++] = Feature.of(9, draft.lower[childWords[1][i]], tag);
        out[n++] = Feature.of(10, draft.tags[childWords[1][i]], tag);
        out[n++] = Feature.of(11, draft.tags[head], relation, tag);
        out[n++] = Feature.of(12, draft.lower[head], relation, tag);
        out[n++] = Feature.of(13, draft.lower[before], tag);
        out[n++] = Feature.of(14, draft.tags[before], tag);
        out[n++] = Feature.of(15, draft.tags[after], tag);
        out[n++] = Feature.of(16, draft.lower[before], draft.lower[i], tag);
        out[n++] = Feature.of(17, draft.tags[before], draft.lower[i], tag);
        out[n++] = Feature.of(18, childWords[0][i], relation, tag);
        out[n++] = Feature.of(19, draft.tags[before], relation, draft.tags[head], tag);
        int sibling = head < draft.size ? childWords[1][head] : draft.none();
        out[n++] = Feature.of(20, draft.lower[sibling], relation, tag);
        out[n++] = Feature.of(21, draft.tags[sibling], relation, tag);
        return n;
    }

    void write(DataOutput out) throws IOException {
        settled.write(out);
        weights.write(out);
        for (int[] each : candidates) {
            out.writeShort(each.length);
            for (int candidate : each) {
                out.writeShort(candidate);
            }
        }
    }

    static Morphology read(DataInput in, int tags) throws IOException {
        Settled settled = Settled.read(in);
        Weights weights = Weights.read(in);
        int[][] candidates = new int[tags][];
        for (int i = 0; i < tags; i++) {
            candidates[i] = new int[in.readUnsignedShort()];
            for (int j = 0; j < candidates[i].length; j++) {
                candidates[i][j] = in.readUnsignedShort();
            }
        }
        return new Morphology(weights, candidates, settled);
    }
}
