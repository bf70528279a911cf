package org.entente.reader.internal.arbiter;

import org.entente.model.PloverType;

/** Scores of pairs, whose traits come in parts. A trait has a weight for itself, one for each kind of pair and one for each type. Immutable and safe to share between threads. */
record PartScores(Weights weights) {

    private static final int KINDS = Pair.Kind.values().length;

    /** How many weights a trait has. */
    static final int WEIGHTS = 1 + KINDS + PloverType.values().length;

    static int ofKind(Pair pair) {
        return 1 + pair.kind().ordinal();
    }

    static int ofType(PloverType type) {
        return 1 + KINDS + type.ordinal();
    }

    /** The score of a predicate's parts for what a question asks. */
    double of(Part[] parts, Question question) {
        int kind = ofKind(question.pair());
        int type = ofType(question.type());
        int sum = 0;
        int known = 0;
        for (Part part : parts) {
            int[] sums = part.sums(weights);
            sum += sums[0] + sums[kind] + sums[type];
            known += part.known();
        }
        return weights.scaled(sum, known) + weights.intercept(kind) + weights.intercept(type);
    }
}
