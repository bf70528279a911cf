package org.entente.outlook.internal.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Grows one regression tree, the most useful split first, from sums over bins. Source: G. Ke, Q. Meng, T. Finley,
 * T. Wang, W. Chen, W. Ma, Q. Ye, T.-Y. Liu, "LightGBM: A Highly Efficient Gradient Boosting Decision Tree", NeurIPS
 * 2017; the gain and the leaf's value as in T. Chen and C. Guestrin, "XGBoost", KDD 2016, equations 5 and 7. Belongs to
 * one thread; looks at the figures with all there are.
 */
final class TreeGrower {

    private static final double SHRINKAGE = 4;
    private static final double LEAST_CURVATURE = 2;

    /** A bin that most rows share would have to wait for itself, so neighbours are added up apart. */
    private static final int APART = 4;

    private final Bins bins;
    private final byte[][] columns;
    private final int[] figures;
    private final int leaves;
    private final Slopes slopes;

    /**
     * @param columns bin of each row, by figure
     * @param figures that may be asked for
     * @param leaves the most
     * @param slopes of the loss, one a row
     */
    TreeGrower(Bins bins, byte[][] columns, int[] figures, int leaves, Slopes slopes) {
        this.bins = bins;
        this.columns = columns;
        this.figures = figures;
        this.leaves = leaves;
        this.slopes = slopes;
    }

    /** A node that may be parted. Sums hold the slopes by figure and bin. */
    private static final class Open {

        final int node;
        final int[] rows;
        final long slope;
        final long[][] sums;
        final Split split;

        Open(int node, int[] rows, long slope, long[][] sums, Split split) {
            this.node = node;
            this.rows = rows;
            this.slope = slope;
            this.sums = sums;
            this.split = split;
        }
    }

    /** @param slope of the left side */
    private record Split(int figure, int bin, double gain, long slope) {

        static final Split NONE = new Split(-1, -1, 0, 0);
    }

    /** @param rows that the tree is grown from */
    Tree grow(int[] rows) {
        Nodes nodes = new Nodes(2 * leaves);
        PriorityQueue<Open> open = new PriorityQueue<>(Comparator.comparingDouble((Open one) -> -one.split.gain));
        long slope = 0;
        for (int row : rows) {
            slope += slopes.packed(row);
        }
        open.add(opened(nodes.leaf(value(slope)), rows, slope, sums(rows)));
        for (int made = 1; made < leaves; made++) {
            Open next = open.poll();
            if (next == null || next.split.figure < 0) {
                break;
            }
            part(next, nodes, open);
        }
        return nodes.tree();
    }

    private void part(Open parent, Nodes nodes, PriorityQueue<Open> open) {
        Split split = parent.split;
        byte[] column = columns[split.figure];
        int[] left = new int[parent.rows.length];
        int[] right = new int[parent.rows.length];
        int lefts = 0;
        int rights = 0;
        for (int row : parent.rows) {
            if (column[row] <= split.bin) {
                left[lefts++] = row;
            } else {
                right[rights++] = row;
            }
        }
        left = Arrays.copyOf(left, lefts);
        right = Arrays.copyOf(right, rights);
        long otherSlope = parent.slope - split.slope;
        int leftNode = nodes.leaf(value(split.slope));
        int rightNode = nodes.leaf(value(otherSlope));
        nodes.part(parent.node, split.figure, split.bin, bins.edge(split.figure, split.bin), leftNode);
        // Only the smaller half is added up; the other is what is left of the whole.
        boolean leftSmaller = lefts <= rights;
        long[][] smaller = sums(leftSmaller ? left : right);
        long[][] larger = parent.sums;
        for (int i = 0; i < larger.length; i++) {
            for (int bin = 0; bin < larger[i].length; bin++) {
                larger[i][bin] -= smaller[i][bin];
            }
        }
        open.add(opened(leftNode, left, split.slope, leftSmaller ? smaller : larger));
        open.add(opened(rightNode, right, otherSlope, leftSmaller ? larger : smaller));
    }

    private Open opened(int node, int[] rows, long slope, long[][] sums) {
        Split best = Split.NONE;
        double own = worth(slope);
        for (int i = 0; i < sums.length; i++) {
            long left = 0;
            for (int bin = 0; bin + 1 < sums[i].length; bin++) {
                left += sums[i][bin];
                long right = slope - left;
                if (slopes.curvature(left) >= LEAST_CURVATURE && slopes.curvature(right) >= LEAST_CURVATURE) {
                    double gain = worth(left) + worth(right) - own;
                    if (gain > best.gain) {
                        best = new Split(figures[i], bin, gain, left);
                    }
                }
            }
        }
        return new Open(node, rows, slope, sums, best);
    }

    private long[][] sums(int[] rows) {
        long[] gathered = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            gathered[i] = slopes.packed(rows[i]);
        }
        long[][] sums = new long[figures.length][];
        IntStream places = IntStream.range(0, figures.length);
        (rows.length > 2000 ? places.parallel() : places).forEach(i -> sums[i] = sums(figures[i], rows, gathered));
        return sums;
    }

    private long[] sums(int figure, int[] rows, long[] gathered) {
        long[] apart = new long[APART * Bins.MOST];
        byte[] column = columns[figure];
        int i = 0;
        for (; i + 3 < rows.length; i += APART) {
            apart[APART * column[rows[i]]] += gathered[i];
            apart[APART * column[rows[i + 1]] + 1] += gathered[i + 1];
            apart[APART * column[rows[i + 2]] + 2] += gathered[i + 2];
            apart[APART * column[rows[i + 3]] + 3] += gathered[i + 3];
        }
        for (; i < rows.length; i++) {
            apart[APART * column[rows[i]]] += gathered[i];
        }
        long[] sums = new long[bins.count(figure)];
        for (int bin = 0; bin < sums.length; bin++) {
            int at = APART * bin;
            sums[bin] = apart[at] + apart[at + 1] + apart[at + 2] + apart[at + 3];
        }
        return sums;
    }

    private double worth(long slope) {
        double gradient = slopes.gradient(slope);
        return gradient * gradient / (slopes.curvature(slope) + SHRINKAGE);
    }

    private double value(long slope) {
        return -slopes.gradient(slope) / (slopes.curvature(slope) + SHRINKAGE);
    }

    /** The nodes of a tree that grows. */
    private static final class Nodes {

        private final int[] figure;
        private final float[] threshold;
        private final int[] bin;
        private final int[] left;
        private final float[] value;
        private int size;

        Nodes(int most) {
            figure = new int[most];
            threshold = new float[most];
            bin = new int[most];
            left = new int[most];
            value = new float[most];
        }

        int leaf(double worth) {
            figure[size] = -1;
            value[size] = (float) worth;
            return size++;
        }

        /** @param leftNode the right one was made next after it */
        void part(int node, int by, int last, float edge, int leftNode) {
            figure[node] = by;
            bin[node] = last;
            threshold[node] = edge;
            left[node] = leftNode;
        }

        Tree tree() {
            return new Tree(figure, threshold, bin, left, value);
        }
    }
}
