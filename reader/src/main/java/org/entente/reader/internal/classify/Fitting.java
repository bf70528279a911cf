package org.entente.reader.internal.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Fits a regression: the weighted likelihood of each row's allowed classes, less a penalty on the squares of the weights.
 *
 * <p>A row that allows several classes (only its quad is known) counts with their sum. Minimised by L-BFGS (D. C. Liu, J. Nocedal, "On the limited memory BFGS
 * method for large scale optimization", Mathematical Programming 45 (1989), 503–528). The same rows give the same bits.
 *
 * <p>Rows from home, the kind of text that is to be classified, have every trait twice, once for themselves: what others tell of a trait counts only as far as home
 * does not know better. Source: H. Daumé III, "Frustratingly Easy Domain Adaptation", ACL 2007.
 */
final class Fitting {

    /** A trait that fewer rows have is left out. */
    private static final int RARE = 3;

    private static final int ROUNDS = 60;
    private static final String HOME = "home ";

    /** The strength of a trait's second copy. */
    private static final float HOME_SHARE = 0.5f;

    private final int classes;
    private final double penalty;
    private final Map<String, Integer> traits = new HashMap<>();
    private final List<Example> rows;
    private final int[][] columns;
    private final float[][] strengths;

    /**
     * One row.
     *
     * @param traits with strengths
     * @param allowed by class
     * @param weight how much it counts, above 0
     * @param home whether it is of the kind of text that is to be classified
     */
    record Example(Map<String, Float> traits, boolean[] allowed, double weight, boolean home) {

        private void each(BiConsumer<String, Float> use) {
            traits.forEach((trait, strength) -> {
                use.accept(trait, strength);
                if (home) {
                    use.accept(HOME + trait, HOME_SHARE * strength);
                }
            });
        }
    }

    private Fitting(List<Example> rows, int classes, double penalty) {
        this.rows = rows;
        this.classes = classes;
        this.penalty = penalty;
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> row.each((trait, strength) -> counts.merge(trait, 1, Integer::sum)));
        counts.entrySet().stream()
                .filter(count -> count.getValue() >= RARE)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(trait -> traits.put(trait, traits.size()));
        columns = new int[rows.size()][];
        strengths = new float[rows.size()][];
        for (int r = 0; r < rows.size(); r++) {
            List<Integer> known = new ArrayList<>();
            List<Float> values = new ArrayList<>();
            rows.get(r).each((trait, strength) -> {
                Integer column = traits.get(trait);
                if (column != null) {
                    known.add(column);
                    values.add(strength);
                }
            });
            columns[r] = known.stream().mapToInt(Integer::intValue).toArray();
            strengths[r] = new float[values.size()];
            for (int n = 0; n < strengths[r].length; n++) {
                strengths[r][n] = values.get(n);
            }
        }
    }

    /**
     * @param rows in a fixed order
     * @param penalty above 0, on half the sum of squares of the weights
     */
    static Regression fit(List<Example> rows, int classes, double penalty) {
        Fitting fitting = new Fitting(rows, classes, penalty);
        double[] best = LimitedMemory.minimise(fitting::loss, (fitting.traits.size() + 1) * classes, ROUNDS);
        Map<String, float[]> weights = new HashMap<>();
        fitting.traits.forEach((trait, column) -> {
            if (!trait.startsWith(HOME)) {
                weights.put(trait, fitting.joined(best, trait, column));
            }
        });
        return Regression.of(fitting.row(best, fitting.traits.size()), weights);
    }

    /** A trait's weights with those of its copy. */
    private float[] joined(double[] all, String trait, int column) {
        float[] row = row(all, column);
        Integer home = traits.get(HOME + trait);
        if (home != null) {
            for (int n = 0; n < classes; n++) {
                row[n] += HOME_SHARE * (float) all[home * classes + n];
            }
        }
        return row;
    }

    private float[] row(double[] all, int column) {
        float[] row = new float[classes];
        for (int n = 0; n < classes; n++) {
            row[n] = (float) all[column * classes + n];
        }
        return row;
    }

    /** The loss at a point; writes its gradient. */
    private double loss(double[] at, double[] gradient) {
        int intercepts = traits.size() * classes;
        double loss = 0;
        for (int n = 0; n < at.length; n++) {
            boolean free = n >= intercepts;
            gradient[n] = free ? 0 : penalty * at[n];
            loss += free ? 0 : penalty * at[n] * at[n] / 2;
        }
        double[] scores = new double[classes];
        for (int r = 0; r < columns.length; r++) {
            System.arraycopy(at, intercepts, scores, 0, classes);
            for (int n = 0; n < columns[r].length; n++) {
                int from = columns[r][n] * classes;
                for (int c = 0; c < classes; c++) {
                    scores[c] += strengths[r][n] * at[from + c];
                }
            }
            loss += rows.get(r).weight() * surprise(scores, rows.get(r).allowed());
            for (int c = 0; c < classes; c++) {
                scores[c] *= rows.get(r).weight();
                gradient[intercepts + c] += scores[c];
            }
            for (int n = 0; n < columns[r].length; n++) {
                int from = columns[r][n] * classes;
                for (int c = 0; c < classes; c++) {
                    gradient[from + c] += strengths[r][n] * scores[c];
                }
            }
        }
        return loss;
    }

    /** How unlikely the allowed classes are; turns the scores into the slope of that. */
    private static double surprise(double[] scores, boolean[] allowed) {
        double[] probabilities = Softmax.of(scores);
        double sum = 0;
        for (int c = 0; c < scores.length; c++) {
            sum += allowed[c] ? probabilities[c] : 0;
        }
        sum = Math.max(sum, 1e-12);
        for (int c = 0; c < scores.length; c++) {
            scores[c] = probabilities[c] - (allowed[c] ? probabilities[c] / sum : 0);
        }
        return -Math.log(sum);
    }
}
