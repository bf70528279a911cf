package org.entente.outlook.internal.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns trees whose sum ranks the true answers high: gradient boosting of the softmax likelihood of each question.
 *
 * <p>Sources: J. H. Friedman, "Stochastic Gradient Boosting", Computational Statistics and Data Analysis 38 (2002);
 * Z. Cao, T. Qin, T.-Y. Liu, M.-F. Tsai, H. Li, "Learning to Rank: From Pairwise Approach to Listwise Approach", ICML
 * 2007, for the likelihood of the top one.
 */
final class Boosting {

    private final int trees;
    private final int leaves;
    private final double rate;
    private final double share;

    /**
     * @param trees how many
     * @param leaves the most of each tree
     * @param rate what each tree is weakened by, in (0, 1]
     * @param share of the questions that each tree is grown from, in (0, 1]
     */
    Boosting(int trees, int leaves, double rate, double share) {
        this.trees = trees;
        this.leaves = leaves;
        this.rate = rate;
        this.share = share;
    }

    @Override
    public String toString() {
        return "%d trees of at most %d leaves, rate %s, each from %.0f %% of the questions"
                .formatted(trees, leaves, rate, 100 * share);
    }

    List<Tree> learn(Lessons lessons) {
        if (lessons.questions() == 0) {
            return List.of();
        }
        Bins bins = Bins.of(lessons.rows(), lessons.size());
        byte[][] columns = new byte[bins.figures()][lessons.size()];
        IntStream.range(0, columns.length).parallel().forEach(f -> {
            for (int row = 0; row < columns[f].length; row++) {
                columns[f][row] = bins.bin(f, lessons.rows()[row][f]);
            }
        });
        float[] scores = new float[lessons.size()];
        float[] gradients = new float[lessons.size()];
        float[] curvatures = new float[lessons.size()];
        Random random = new Random(1);
        List<Tree> grown = new ArrayList<>();
        TreeGrower grower = new TreeGrower(bins, columns, leaves, gradients, curvatures);
        for (int i = 0; i < trees; i++) {
            IntStream.range(0, lessons.questions())
                    .parallel()
                    .forEach(question -> slope(lessons, question, scores, gradients, curvatures));
            Tree tree = weakened(grower.grow(drawn(lessons, random)));
            grown.add(tree);
            IntStream.range(0, lessons.size())
                    .parallel()
                    .forEach(row -> scores[row] += tree.score(lessons.rows()[row]));
        }
        return grown;
    }

    private int[] drawn(Lessons lessons, Random random) {
        int[] rows = new int[lessons.size()];
        int size = 0;
        for (int question = 0; question < lessons.questions(); question++) {
            if (random.nextDouble() < share) {
                for (int row = lessons.start(question); row < lessons.start(question + 1); row++) {
                    rows[size++] = row;
                }
            }
        }
        return Arrays.copyOf(rows, size);
    }

    private Tree weakened(Tree tree) {
        float[] values = tree.value().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= (float) rate;
        }
        return new Tree(tree.figure(), tree.threshold(), tree.left(), tree.right(), values);
    }

    /** Each true answer is compared with the false ones alone, as the filter does when it is ranked. */
    private static void slope(Lessons lessons, int question, float[] scores, float[] gradients, float[] curvatures) {
        int start = lessons.start(question);
        int end = lessons.start(question + 1);
        double most = Double.NEGATIVE_INFINITY;
        for (int row = start; row < end; row++) {
            most = Math.max(most, scores[row]);
        }
        double falses = 0;
        for (int row = start; row < end; row++) {
            falses += lessons.truth(row) ? 0 : Math.exp(scores[row] - most);
        }
        double pull = 0;
        double stiffness = 0;
        for (int row = start; row < end; row++) {
            if (lessons.truth(row)) {
                double own = Math.exp(scores[row] - most);
                double chance = own / (own + falses);
                gradients[row] = (float) (chance - 1);
                curvatures[row] = (float) (chance * (1 - chance));
                pull += 1 / (own + falses);
                stiffness += 1 / ((own + falses) * (own + falses));
            }
        }
        for (int row = start; row < end; row++) {
            if (!lessons.truth(row)) {
                double own = Math.exp(scores[row] - most);
                gradients[row] = (float) (own * pull);
                curvatures[row] = (float) (own * pull - own * own * stiffness);
            }
        }
    }
}
