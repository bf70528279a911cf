package org.entente.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.measure.internal.VectorAutoregression;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Whether two states answer each other in kind.
 *
 * <p>The mean scores of what each does to the other, step by step, make a vector autoregression whose lag is that of the least BIC. A side answers the other where the
 * other's past helps to foretell it (Granger's test, by F). Responses are to a surprise of one score point, with bands from the series made anew of the model's own
 * misses. Sources: C. W. J. Granger, "Investigating Causal Relations by Econometric Models and Cross-spectral Methods", Econometrica 37 (1969); J. S. Goldstein and
 * J. R. Freeman, "Three-Way Street", 1990, for reciprocity in coded events; D. E. Runkle, "Vector Autoregressions and Reality", Journal of Business and Economic
 * Statistics 5 (1987), for the bands. It is association in time, not cause.
 *
 * @param steps how many steps were foretold
 * @param empty how many directed steps had no deed, and stand at their side's mean
 * @param lag how many steps back the model looks
 * @param first the first state's deeds; {@code second} the second's
 */
public record Reciprocity(int steps, int empty, int lag, Answer first, Answer second) {

    /** Steps that each coefficient needs. */
    private static final int STEPS_EACH = 5;

    private static final int RESAMPLES = 500;

    /**
     * How one side's deeds follow the other's.
     *
     * @param statistic Granger's F
     * @param chance that so great an F comes where the other's past tells nothing, in [0, 1]
     * @param toOther the response of this side's deeds to a surprise in the other's, from step 0
     * @param toItself likewise to a surprise in its own
     */
    public record Answer(double statistic, double chance, List<Response> toOther, List<Response> toItself) {

        public Answer {
            toOther = List.copyOf(toOther);
            toItself = List.copyOf(toItself);
        }
    }

    /**
     * @param step how many steps after the surprise
     * @param change in score points
     * @param low the lower end of the 90 % band, likewise {@code high}
     */
    public record Response(int step, double change, double low, double high) {}

    /**
     * @param forth what the first does to the second, step by step
     * @param back what the second does to the first, over the same steps
     * @param mostLag the longest lag tried, at least 1
     * @param ahead how many steps of the responses are wanted, at least 1
     * @throws IllegalArgumentException if the two differ in length, too few steps are there, or one side does the same throughout
     */
    public static Reciprocity of(List<Tally> forth, List<Tally> back, int mostLag, int ahead) {
        int length = forth.size();
        if (length != back.size()) {
            throw new IllegalArgumentException(
                    "%d and %d steps cannot be compared. Maybe make the series over one calendar first."
                            .formatted(length, back.size()));
        }
        int longest = Math.min(mostLag, (length / STEPS_EACH - 1) / 3);
        if (longest < 1) {
            throw new IllegalArgumentException(
                    "%d steps are too few to tell whether two states answer each other; %d are needed. Maybe take shorter steps or a longer time."
                            .formatted(length, 4 * STEPS_EACH));
        }
        double[][] series = series(forth, back);
        VectorAutoregression best = VectorAutoregression.fit(series, 1, longest);
        for (int lag = 2; lag <= longest; lag++) {
            Optional<VectorAutoregression> other = VectorAutoregression.fitIfDetermined(series, lag, longest);
            if (other.isEmpty()) {
                break;
            }
            best = other.get().criterion() < best.criterion() ? other.get() : best;
        }
        VectorAutoregression model = VectorAutoregression.fit(series, best.lag(), best.lag());
        double[][][][] made = made(model, series, ahead);
        int empty = (int) java.util.stream.Stream.concat(forth.stream(), back.stream())
                .filter(tally -> tally.count() == 0)
                .count();
        return new Reciprocity(
                model.steps(),
                empty,
                model.lag(),
                answer(model, series, 0, ahead, made),
                answer(model, series, 1, ahead, made));
    }

    private static double[][] series(List<Tally> forth, List<Tally> back) {
        double[][] series = new double[forth.size()][2];
        List<List<Tally>> sides = List.of(forth, back);
        for (int side = 0; side < 2; side++) {
            double mean = sides.get(side).stream()
                    .filter(tally -> tally.count() > 0)
                    .mapToDouble(Tally::mean)
                    .average()
                    .orElse(0);
            double squares = 0;
            for (int t = 0; t < series.length; t++) {
                Tally tally = sides.get(side).get(t);
                series[t][side] = tally.count() > 0 ? tally.mean() : mean;
                squares += (series[t][side] - mean) * (series[t][side] - mean);
            }
            if (squares == 0) {
                throw new IllegalArgumentException(
                        "One side does the same at every step, so that it answers nothing. Maybe take a longer time.");
            }
        }
        return series;
    }

    private static Answer answer(
            VectorAutoregression model, double[][] series, int side, int ahead, double[][][][] made) {
        double left = model.squares(side);
        double alone = alone(series, side, model.lag());
        int freedom = model.steps() - 2 * model.lag() - 1;
        double statistic = Math.max(0, (alone - left) / model.lag() / (left / freedom));
        double chance = 1 - new FDistribution(model.lag(), freedom).cumulativeProbability(statistic);
        double[][][] responses = model.responses(ahead);
        return new Answer(
                statistic, chance, responses(responses, made, side, 1 - side), responses(responses, made, side, side));
    }

    /** The sum of the squared misses of a side that is foretold from its own past alone. */
    private static double alone(double[][] series, int side, int lag) {
        int steps = series.length - lag;
        double[][] known = new double[steps][lag + 1];
        double[] came = new double[steps];
        for (int t = 0; t < steps; t++) {
            known[t][0] = 1;
            for (int back = 1; back <= lag; back++) {
                known[t][back] = series[lag + t - back][side];
            }
            came[t] = series[lag + t][side];
        }
        RealMatrix x = MatrixUtils.createRealMatrix(known);
        var y = MatrixUtils.createRealVector(came);
        double miss = y.subtract(
                        x.operate(new QRDecomposition(x, 1e-10).getSolver().solve(y)))
                .getNorm();
        return miss * miss;
    }

    /** The responses of the model as it is fitted to series of its own making. */
    private static double[][][][] made(VectorAutoregression model, double[][] series, int ahead) {
        Random random = new Random(1);
        double[][][][] made = new double[RESAMPLES][][][];
        for (int i = 0; i < RESAMPLES; i++) {
            int[] drawn = random.ints(model.steps(), 0, model.steps()).toArray();
            made[i] = VectorAutoregression.fit(model.made(series, drawn), model.lag(), model.lag())
                    .responses(ahead);
        }
        return made;
    }

    private static List<Response> responses(double[][][] own, double[][][][] made, int of, int to) {
        List<Response> responses = new ArrayList<>();
        for (int step = 0; step < own.length; step++) {
            int at = step;
            double[] sorted = Arrays.stream(made)
                    .mapToDouble(one -> one[at][of][to])
                    .sorted()
                    .toArray();
            responses.add(new Response(
                    step,
                    own[step][of][to],
                    sorted[sorted.length / 20],
                    sorted[sorted.length - 1 - sorted.length / 20]));
        }
        return responses;
    }

    /**
     * Chances of many tests, raised so that among those below a rate the expected share of false ones is at most the rate. Source: Y. Benjamini and Y. Hochberg,
     * "Controlling the False Discovery Rate", Journal of the Royal Statistical Society B 57 (1995).
     *
     * @param chances each in [0, 1]
     * @return in the same order
     */
    public static double[] corrected(double... chances) {
        Integer[] order = new Integer[chances.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(chances[b], chances[a]));
        double[] corrected = new double[chances.length];
        double least = 1;
        for (int i = 0; i < order.length; i++) {
            int rank = order.length - i;
            least = Math.min(least, chances[order[i]] * order.length / rank);
            corrected[order[i]] = least;
        }
        return corrected;
    }
}
