package org.entente.syntax.internal;

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

    Morphology(Weights weights, int[][] candidates) {
        this.weights = weights;
        this.candidates = candidates;
    }

    Weights weights() {
        return weights;
    }

    int[][] candidates() {
        return candidates;
    }

    /** The number of each word's feature set. */
    int[] features(Draft draft) {
        int[] result = new int[draft.size];
        int[] features = new int[MOST_FEATURES];
        int[] scores = new int[weights.classes()];
        int[][] childWords = childWords(draft);
        for (int i = 0; i < draft.size; i++) {
            int[] possible = candidates[draft.tags[i]];
            result[i] = possible[0];
            if (possible.length > 1) {
                Arrays.fill(scores, 0);
                weights.add(features, features(draft, childWords, i, features), scores);
                for (int candidate : possible) {
                    if (scores[candidate] > scores[result[i]]) {
                        result[i] = candidate;
                    }
                }
            }
        }
        return result;
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
}
