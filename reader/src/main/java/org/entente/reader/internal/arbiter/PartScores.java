package org.entente.reader.internal.arbiter;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Scores of pairs, whose traits come in parts that many pairs of a sentence share: each part is summed once for a kind and type. For one sentence and thread. */
final class PartScores {

    private final Weights weights;
    private final IdentityHashMap<long[], Map<Integer, Sum>> known = new IdentityHashMap<>();

    PartScores(Weights weights) {
        this.weights = weights;
    }

    /** A sum of weights, exact whatever the order, and of how many traits. */
    private record Sum(double weights, int traits) {}

    /** The score of a predicate's parts for what a question asks. */
    double of(long[][] parts, Question question) {
        double[] sums = new double[1];
        int traits = 0;
        for (long[] part : parts) {
            Sum sum = known.computeIfAbsent(part, key -> new HashMap<>())
                    .computeIfAbsent(question.number(), key -> sum(part, question));
            sums[0] += sum.weights();
            traits += sum.traits();
        }
        weights.finish(sums, traits);
        return sums[0];
    }

    private Sum sum(long[] part, Question question) {
        double[] sums = new double[1];
        int traits = 0;
        long[] variants = question.variants();
        for (long trait : part) {
            for (long variant : variants) {
                traits += weights.add(Traits.mixed(trait, variant), sums) ? 1 : 0;
            }
        }
        return new Sum(sums[0], traits);
    }
}
