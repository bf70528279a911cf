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

    private final Bins bins;
    private final byte[][] columns;
    private final int leaves;
    private final float[] gradients;
    private final float[] curvatures;

    /**
     * @param columns bin of each row, by figure
     * @param leaves the most
     * @param gradients of the loss, one a row; likewise {@code curvatures}
     */
    TreeGrower(Bins bins, byte[][] columns, int leaves, float[] gradients, float[] curvatures) {
        this.bins = bins;
        this.columns = columns;
        this.leaves = leaves;
        this.gradients = gradients;
        this.curvatures = curvatures;
    }

    /** A node that may be parted. Sums hold gradient and curvature by figure and bin. */
    private static final class Open {

        final int node;
        final int[] rows;
        final double gradient;
        final double curvature;
        final double[][] sums;
        final Split split;

        Open(int node, int[] rows, double gradient, double curvature, double[][] sums, Split split) {
            this.node = node;
            this.rows = rows;
            this.gradient = gradient;
            this.curvature = curvature;
            this.sums = sums;
            this.split = split;
        }
    }

    private record Split(int figure, int bin, double gain, double gradient, double curvature) {

        static final Split NONE = new Split(-1, -1, 0, 0, 0);
    }

    /** @param rows that the tree is grown from */
    Tree grow(int[] rows) {
        Nodes nodes = new Nodes(2 * leaves);
        PriorityQueue<Open> open = new PriorityQueue<>(Comparator.comparingDouble((Open one) -> -one.split.gain));
        double gradient = 0;
        double curvature = 0;
        for (int row : rows) {
            gradient += gradients[row];
            curvature += curvatures[row];
        }
        open.add(opened(nodes.leaf(value(gradient, curvature)), rows, gradient, curvature, sums(rows)));
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
        double otherGradient = parent.gradient - split.gradient;
        double otherCurvature = parent.curvature - split.curvature;
        int leftNode = nodes.leaf(value(split.gradient, split.curvature));
        int rightNode = nodes.leaf(value(otherGradient, otherCurvature));
        nodes.part(parent.node, split.figure, bins.edge(split.figure, split.bin), leftNode, rightNode);
        // Only the smaller half is added up; the other is what is left of the whole.
        boolean leftSmaller = lefts <= rights;
        double[][] smaller = sums(leftSmaller ? left : right);
        double[][] larger = parent.sums;
        for (int f = 0; f < larger.length; f++) {
            for (int i = 0; i < larger[f].length; i++) {
                larger[f][i] -= smaller[f][i];
            }
        }
        open.add(opened(leftNode, left, split.gradient, split.curvature, leftSmaller ? smaller : larger));
        open.add(opened(rightNode, right, otherGradient, otherCurvature, leftSmaller ? larger : smaller));
    }

    private Open opened(int node, int[] rows, double gradient, double curvature, double[][] sums) {
        Split best = Split.NONE;
        double own = gradient * gradient / (curvature + SHRINKAGE);
        for (int f = 0; f < sums.length; f++) {
            double leftGradient = 0;
            double leftCurvature = 0;
            for (int bin = 0; bin + 1 < bins.count(f); bin++) {
                leftGradient += sums[f][2 * bin];
                leftCurvature += sums[f][2 * bin + 1];
                double rightCurvature = curvature - leftCurvature;
                if (leftCurvature >= LEAST_CURVATURE && rightCurvature >= LEAST_CURVATURE) {
                    double rightGradient = gradient - leftGradient;
                    double gain = leftGradient * leftGradient / (leftCurvature + SHRINKAGE)
                            + rightGradient * rightGradient / (rightCurvature + SHRINKAGE)
                            - own;
                    if (gain > best.gain) {
                        best = new Split(f, bin, gain, leftGradient, leftCurvature);
                    }
                }
            }
        }
        return new Open(node, rows, gradient, curvature, sums, best);
    }

    private double[][] sums(int[] rows) {
        float[] gathered = new float[2 * rows.length];
        for (int i = 0; i < rows.length; i++) {
            gathered[2 * i] = gradients[rows[i]];
            gathered[2 * i + 1] = curvatures[rows[i]];
        }
        double[][] sums = new double[columns.length][];
        IntStream figures = IntStream.range(0, columns.length);
        (rows.length > 2000 ? figures.parallel() : figures).forEach(f -> sums[f] = sums(f, rows, gathered));
        return sums;
    }

    private double[] sums(int figure, int[] rows, float[] gathered) {
        double[] sums = new double[2 * bins.count(figure)];
        byte[] column = columns[figure];
        for (int i = 0; i < rows.length; i++) {
            int at = 2 * column[rows[i]];
            sums[at] += gathered[2 * i];
            sums[at + 1] += gathered[2 * i + 1];
        }
        return sums;
    }

    private static double value(double gradient, double curvature) {
        return -gradient / (curvature + SHRINKAGE);
    }

    /** The nodes of a tree that grows. */
    private static final class Nodes {

        private final int[] figure;
        private final float[] threshold;
        private final int[] left;
        private final int[] right;
        private final float[] value;
        private int size;

        Nodes(int most) {
            figure = new int[most];
            threshold = new float[most];
            left = new int[most];
            right = new int[most];
            value = new float[most];
        }

        int leaf(double worth) {
            figure[size] = -1;
            value[size] = (float) worth;
            return size++;
        }

        void part(int node, int by, float edge, int leftNode, int rightNode) {
            figure[node] = by;
            threshold[node] = edge;
            left[node] = leftNode;
            right[node] = rightNode;
        }

        Tree tree() {
            return new Tree(figure, threshold, left, right, value);
        }
    }
}
