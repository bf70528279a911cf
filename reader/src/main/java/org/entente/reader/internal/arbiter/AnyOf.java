package org.entente.reader.internal.arbiter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Learns from groups of which only is known whether any member tells of something: the chance that one does is one less the product of the chances that each does
 * not ("noisy or"). Source: S. Zhang et al., "Multiple instance boosting for object detection" (NIPS 2005), with logistic members, fitted by stochastic descent.
 *
 * <p>The same groups in the same order give the same bits.
 */
final class AnyOf {

    /** A trait that fewer groups have is left out. */
    private static final int RARE = 3;

    static final double RARELY = 1e-4;

    private final int outputs;
    private final Map<Long, Integer> columns = new HashMap<>();
    private final float[] weights;
    private final float[] intercepts;
    private final int[][][] members;
    private final int[] truths;

    /**
     * Some words of which any may tell of an output.
     *
     * @param members the traits of each
     * @param truth bit by output
     */
    record Group(List<long[]> members, int truth) {}

    AnyOf(List<Group> groups, int outputs, float intercept) {
        this.outputs = outputs;
        Map<Long, int[]> counts = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            for (long[] member : groups.get(g).members()) {
                for (long trait : member) {
                    int[] count = counts.computeIfAbsent(trait, key -> new int[] {0, -1});
                    count[0] += count[1] == g ? 0 : 1;
                    count[1] = g;
                }
            }
        }
        counts.forEach((trait, count) -> {
            if (count[0] >= RARE) {
                columns.put(trait, columns.size());
            }
        });
        members = new int[groups.size()][][];
        truths = new int[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            members[g] = groups.get(g).members().stream().map(this::known).toArray(int[][]::new);
            truths[g] = groups.get(g).truth();
        }
        weights = new float[columns.size() * outputs];
        intercepts = new float[outputs];
        Arrays.fill(intercepts, intercept);
    }

    /** @param slight a trait is left out whose weights are all below this share of the largest */
    Weights weights(double slight) {
        Map<Long, float[]> rows = new HashMap<>();
        columns.forEach((trait, column) ->
                rows.put(trait, Arrays.copyOfRange(weights, column * outputs, (column + 1) * outputs)));
        return Weights.of(intercepts, rows, slight);
    }

    /**
     * Learns from a group.
     *
     * @param others scores of each member for each output by somebody else, to be added; null for none
     * @return the slopes of the loss over the scores
     */
    float[][] step(int group, float @Nullable [][] others, double rate, double penalty) {
        int[][] known = members[group];
        int truth = truths[group];
        int size = known.length;
        double[][] chances = new double[size][];
        for (int m = 0; m < size; m++) {
            chances[m] = chances(known[m], others == null ? null : others[m]);
        }
        float[][] slopes = new float[size][outputs];
        for (int n = 0; n < outputs; n++) {
            double none = 1;
            for (double[] chance : chances) {
                none *= 1 - chance[n];
            }
            double any = Math.max(1e-6, 1 - none);
            boolean is = (truth >> n & 1) == 1;
            for (int m = 0; m < size; m++) {
                double slope = is ? -chances[m][n] * (1 - any) / any : chances[m][n];
                slopes[m][n] = (float) slope;
                if (Math.abs(slope) > RARELY) {
                    move(known[m], n, slope, rate, penalty);
                }
            }
        }
        return slopes;
    }

    private int[] known(long[] traits) {
        int[] known = new int[traits.length];
        int size = 0;
        for (long trait : traits) {
            Integer column = columns.get(trait);
            if (column != null) {
                known[size++] = column;
            }
        }
        return Arrays.copyOf(known, size);
    }

    private double[] chances(int[] known, float @Nullable [] others) {
        double[] sums = new double[outputs];
        for (int column : known) {
            for (int n = 0; n < outputs; n++) {
                sums[n] += weights[column * outputs + n];
            }
        }
        double scale = 1 / Math.sqrt(known.length + 1);
        for (int n = 0; n < outputs; n++) {
            sums[n] = logistic(intercepts[n] + sums[n] * scale + (others == null ? 0 : others[n]));
        }
        return sums;
    }

    private void move(int[] known, int output, double slope, double rate, double penalty) {
        double scale = 1 / Math.sqrt(known.length + 1);
        float by = (float) (rate * slope * scale);
        float kept = (float) (1 - rate * penalty);
        intercepts[output] -= (float) (by * scale);
        for (int column : known) {
            int at = column * outputs + output;
            weights[at] = weights[at] * kept - by;
        }
    }

    /** In (0, 1). */
    static double logistic(double score) {
        return 1 / (1 + Math.exp(-score));
    }
}
