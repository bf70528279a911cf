package org.entente.reader.internal.arbiter;

import org.jspecify.annotations.Nullable;

/** Traits that many questions of a sentence share; what they weigh is summed once. For one sentence, judge and thread. */
final class Part {

    private final long[] traits;
    private int @Nullable [] sums;
    private int known;

    Part(long[] traits) {
        this.traits = traits;
    }

    long[] traits() {
        return traits;
    }

    /** The sums of the traits' weights, one an output. */
    int[] sums(Weights weights) {
        int[] summed = sums;
        if (summed == null) {
            summed = new int[weights.outputs()];
            known = weights.add(traits, summed);
            sums = summed;
        }
        return summed;
    }

    /** How many traits are known; once they are summed. */
    int known() {
        return known;
    }
}
