package org.entente.reader.internal.arbiter;

import java.util.IdentityHashMap;
import org.entente.model.PloverType;

/**
 * Scores of pairs, whose traits come in parts that many questions of a sentence share: each part is summed once. A trait has a weight for itself, one for each kind of
 * pair and one for each type. For one sentence and thread.
 */
final class PartScores {

    private static final int KINDS = Pair.Kind.values().length;

    /** How many weights a trait has. */
    static final int WEIGHTS = 1 + KINDS + PloverType.values().length;

    private final Weights weights;
    private final IdentityHashMap<long[], Sum> known = new IdentityHashMap<>();

    PartScores(Weights weights) {
        this.weights = weights;
    }

    /** Sums of weights, exact whatever the order, of how many traits. */
    private record Sum(double[] weights, int traits) {}

    static int ofKind(Pair pair) {
        return 1 + pair.kind().ordinal();
    }

    static int ofType(PloverType type) {
        return 1 + KINDS + type.ordinal();
    }

    /** The score of a predicate's parts for what a question asks. */
    double of(long[][] parts, Question question) {
        int kind = ofKind(question.pair());
        int type = ofType(question.type());
        double sum = 0;
        int traits = 0;
        for (long[] part : parts) {
            Sum one = known.computeIfAbsent(part, this::sum);
            sum += one.weights()[0] + one.weights()[kind] + one.weights()[type];
            traits += one.traits();
        }
        return weights.scaled(sum, traits) + weights.intercept(kind) + weights.intercept(type);
    }

    private Sum sum(long[] part) {
        double[] sums = new double[WEIGHTS];
        int traits = 0;
        for (long trait : part) {
            traits += weights.add(trait, sums) ? 1 : 0;
        }
        return new Sum(sums, traits);
    }
}
