package org.entente.outlook.internal.ranking;

/**
 * A regression tree. Immutable; safe for use by many threads.
 *
 * @param figure of each node, the figure that it asks for; -1 for a leaf
 * @param threshold up to this, in, the left is taken
 * @param left the node taken, likewise {@code right}
 * @param value what the node adds to a score if nothing below it is known
 */
record Tree(int[] figure, float[] threshold, int[] left, int[] right, float[] value) {

    float score(float[] row) {
        int node = 0;
        while (figure[node] >= 0) {
            node = row[figure[node]] <= threshold[node] ? left[node] : right[node];
        }
        return value[node];
    }

    /**
     * Adds what each figure contributed: the change of the value at each node that asks for it. Source: A. Saabas,
     * "Interpreting random forests", 2014.
     */
    void contribute(float[] row, double[] contributions) {
        int node = 0;
        while (figure[node] >= 0) {
            int next = row[figure[node]] <= threshold[node] ? left[node] : right[node];
            contributions[figure[node]] += value[next] - value[node];
            node = next;
        }
    }
}
