package org.entente.outlook.internal.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
        return "%d trees of at most %d leaves, rate %s, each from %.0f %% of the questions and half of the figures"
                .formatted(trees, leaves, rate, 100 * share);
    }

    List<Tree> learn(Lessons lessons) {
        if (lessons.questions() == 0) {
            return List.of();
        }
        Bins bins = Bins.of(lessons);
        byte[][] columns = columns(lessons, bins);
        float[] scores = new float[lessons.size()];
        Slopes slopes = new Slopes(lessons);
        Random random = new Random(1);
        List<Tree> grown = new ArrayList<>();
        for (int i = 0; i < trees; i++) {
            slopes.at(scores);
            int[] figures = figures(bins.figures(), random);
            Tree tree = new TreeGrower(bins, columns, figures, leaves, slopes)
                    .grow(drawn(lessons, random))
                    .weakened(rate);
            grown.add(tree);
            IntStream.range(0, lessons.size()).parallel().forEach(row -> scores[row] += tree.score(columns, row));
        }
        return grown;
    }

    private static byte[][] columns(Lessons lessons, Bins bins) {
        byte[][] columns = new byte[bins.figures()][lessons.size()];
        IntStream.range(0, columns.length).parallel().forEach(f -> {
            for (int row = 0; row < columns[f].length; row++) {
                columns[f][row] = bins.bin(f, lessons.row(row)[f]);
            }
        });
        return columns;
    }

    /** Half of the figures, drawn anew for each tree. */
    private static int[] figures(int all, Random random) {
        List<Integer> figures = new ArrayList<>();
        for (int f = 0; f < all; f++) {
            figures.add(f);
        }
        Collections.shuffle(figures, random);
        return figures.stream().limit((all + 1) / 2).mapToInt(f -> f).sorted().toArray();
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
}
