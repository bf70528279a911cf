package org.entente.outlook.internal.ranking;

/**
 * A regression tree. Immutable; safe for use by many threads.
 *
 * @param figure of each node, the figure that it asks for; -1 for a leaf
 * @param threshold up to this, in, the left is taken
 * @param bin that the threshold closes
 * @param left the node taken; the right one stands after it
 * @param value what the node adds to a score if nothing below it is known
 */
record Tree(int[] figure, float[] threshold, int[] bin, int[] left, float[] value) {

    float score(float[] row) {
        int node = 0;
        while (figure[node] >= 0) {
            node = left[node] + (row[figure[node]] <= threshold[node] ? 0 : 1);
        }
        return value[node];
    }

    /** The same of a row that is given by the bins of its figures. */
    float score(byte[][] columns, int row) {
        int node = 0;
        while (figure[node] >= 0) {
            node = left[node] + (columns[figure[node]][row] <= bin[node] ? 0 : 1);
        }
        return value[node];
    }

    /** The same tree with all its values multiplied. */
    Tree weakened(double rate) {
        float[] values = value.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= (float) rate;
        }
        return new Tree(figure, threshold, bin, left, values);
    }

    /**
     * Adds what each figure contributed: the change of the value at each node that asks for it. Source: A. Saabas,
     * "Interpreting random forests", 2014.
     */
    void contribute(float[] row, double[] contributions) {
        int node = 0;
        while (figure[node] >= 0) {
            int next = left[node] + (row[figure[node]] <= threshold[node] ? 0 : 1);
            contributions[figure[node]] += value[next] - value[node];
            node = next;
        }
    }
}
