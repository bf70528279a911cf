package org.entente.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a relation turned: the posterior probability of a change of level at each step.
 *
 * <p>Between changes the level is constant with prior N(m, v), a step's mean is seen with variance noise / n, and a change begins at each step with the same prior
 * chance. All placings of changes are summed exactly, forward and backward. Source: P. Fearnhead, "Exact and efficient Bayesian inference for multiple
 * changepoint problems", Statistics and Computing 16 (2006), 203–213.
 */
public final class TurningPoints {

    /** A change is expected about once in so many steps. */
    private static final double EXPECTED_LENGTH = 40;

    /** A turning point is told of from this probability, summed over the step and its two neighbours. */
    private static final double LEAST_PROBABILITY = 0.5;

    private TurningPoints() {}

    /**
     * One turn.
     *
     * @param start first day of the step from which the new level holds
     * @param probability that the level changed there or one step beside it, in [0, 1]
     * @param before mean score over the steps since the turn before
     * @param after mean score over the steps until the next turn
     */
    public record Turn(LocalDate start, double probability, double before, double after) {}

    /** The turns of a relation, in order. Steps without deeds carry no evidence. */
    public static List<Turn> of(List<Tally> tallies) {
        List<Tally> seen = tallies.stream().filter(tally -> tally.count() > 0).toList();
        if (seen.size() < 4) {
            return List.of();
        }
        double[] change = probabilities(seen);
        List<Integer> places = new ArrayList<>();
        for (int t = 1; t < change.length; t++) {
            boolean peak = change[t] >= change[t - 1] && (t + 1 == change.length || change[t] > change[t + 1]);
            if (peak && around(change, t) >= LEAST_PROBABILITY) {
                places.add(t);
            }
        }
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            int from = i == 0 ? 0 : places.get(i - 1);
            int to = i + 1 == places.size() ? seen.size() : places.get(i + 1);
            turns.add(new Turn(
                    seen.get(at).start(),
                    around(change, at),
                    mean(seen.subList(from, at)),
                    mean(seen.subList(at, to))));
        }
        return turns;
    }

    private static double around(double[] change, int t) {
        return Math.min(1, change[t - 1] + change[t] + (t + 1 < change.length ? change[t + 1] : 0));
    }

    private static double mean(List<Tally> tallies) {
        double sum = 0;
        int count = 0;
        for (Tally tally : tallies) {
            sum += tally.sum();
            count += tally.count();
        }
        return sum / count;
    }

    /** For each step the probability that a new level begins there; 0 for the first. */
    static double[] probabilities(List<Tally> seen) {
        int size = seen.size();
        Evidence evidence = Evidence.of(seen);
        double hazard = Math.log(1 / EXPECTED_LENGTH);
        double stay = Math.log1p(-1 / EXPECTED_LENGTH);
        double[] backward = new double[size + 1];
        for (int s = size - 1; s >= 0; s--) {
            double total = Double.NEGATIVE_INFINITY;
            for (int e = s; e < size; e++) {
                double tail = e + 1 == size ? 0 : hazard + backward[e + 1];
                total = logSum(total, evidence.of(s, e) + (e - s) * stay + tail);
            }
            backward[s] = total;
        }
        double[] forward = new double[size];
        double[] probability = new double[size];
        for (int s = 1; s < size; s++) {
            double total = Double.NEGATIVE_INFINITY;
            for (int from = 0; from < s; from++) {
                double head = from == 0 ? 0 : forward[from];
                total = logSum(total, head + evidence.of(from, s - 1) + (s - 1 - from) * stay + hazard);
            }
            forward[s] = total;
            probability[s] = Math.exp(forward[s] + backward[s] - backward[0]);
        }
        return probability;
    }

    private static double logSum(double a, double b) {
        double high = Math.max(a, b);
        return high == Double.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(Math.min(a, b) - high));
    }

    /** The log marginal likelihood of a stretch of steps at one unknown level, by running sums. */
    private record Evidence(
            double[] weights, double[] sums, double[] squares, double[] logs, double mean, double spread) {

        static Evidence of(List<Tally> seen) {
            int size = seen.size();
            double noise = noise(seen);
            double[] weights = new double[size + 1];
            double[] sums = new double[size + 1];
            double[] squares = new double[size + 1];
            double[] logs = new double[size + 1];
            for (int i = 0; i < size; i++) {
                double weight = seen.get(i).count() / noise;
                double value = seen.get(i).mean();
                weights[i + 1] = weights[i] + weight;
                sums[i + 1] = sums[i] + weight * value;
                squares[i + 1] = squares[i] + weight * value * value;
                logs[i + 1] = logs[i] + 0.5 * Math.log(weight / (2 * Math.PI));
            }
            double mean = sums[size] / weights[size];
            double spread = Math.max(squares[size] / weights[size] - mean * mean, 1e-6);
            return new Evidence(weights, sums, squares, logs, mean, Math.max(4 * spread, 1));
        }

        double of(int from, int to) {
            double weight = weights[to + 1] - weights[from];
            double sum = sums[to + 1] - sums[from] - weight * mean;
            double square =
                    squares[to + 1] - squares[from] - 2 * mean * (sums[to + 1] - sums[from]) + weight * mean * mean;
            double posterior = weight + 1 / spread;
            return logs[to + 1]
                    - logs[from]
                    - 0.5 * Math.log(spread * posterior)
                    - 0.5 * (square - sum * sum / posterior);
        }

        /** Half the mean squared difference of neighbours, each weighted: a level that changes seldom hardly adds to it. The median keeps the jumps out. */
        private static double noise(List<Tally> seen) {
            double[] squares = new double[seen.size() - 1];
            for (int i = 1; i < seen.size(); i++) {
                Tally before = seen.get(i - 1);
                Tally after = seen.get(i);
                double difference = after.mean() - before.mean();
                squares[i - 1] = difference * difference / (1.0 / before.count() + 1.0 / after.count());
            }
            java.util.Arrays.sort(squares);
            double median = squares[squares.length / 2];
            return Math.max(median / CHI_SQUARE_MEDIAN, 1e-4);
        }

        /** The median of a chi-square variable with one degree of freedom. */
        private static final double CHI_SQUARE_MEDIAN = 0.454936423119572;
    }
}
