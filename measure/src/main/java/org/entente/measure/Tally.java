package org.entente.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The deeds of one step, added up.
 *
 * @param start the step's first day
 * @param quads how many deeds of each quad, in the order of {@link org.entente.model.Quad}
 * @param sum of the scores (the Goldstein sum, on PLOVER's scale)
 * @param squares sum of the squared scores
 */
public record Tally(LocalDate start, List<Integer> quads, double sum, double squares) {

    public Tally {
        quads = List.copyOf(quads);
    }

    /**
     * Adds deeds up by step, from the first to the last, empty steps included.
     *
     * @param deeds in any order
     * @param from the first day wanted
     * @param to the first day no longer wanted, after {@code from}
     * @throws IllegalArgumentException if {@code to} is not after {@code from}
     */
    public static List<Tally> of(List<Deed> deeds, Step step, LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException(
                    "There is no time from %s to %s. Maybe the two are swapped.".formatted(from, to));
        }
        LocalDate first = step.start(from);
        int steps = step.between(first, step.start(to.minusDays(1))) + 1;
        int[][] quads = new int[steps][4];
        double[] sums = new double[steps];
        double[] squares = new double[steps];
        for (Deed deed : deeds) {
            if (!deed.day().isBefore(from) && deed.day().isBefore(to)) {
                int at = step.between(first, step.start(deed.day()));
                quads[at][deed.quad().number() - 1] += deed.count();
                sums[at] += deed.count() * deed.score();
                squares[at] += deed.count() * deed.score() * deed.score();
            }
        }
        List<Tally> tallies = new ArrayList<>(steps);
        for (int i = 0; i < steps; i++) {
            tallies.add(new Tally(
                    step.plus(first, i),
                    List.of(quads[i][0], quads[i][1], quads[i][2], quads[i][3]),
                    sums[i],
                    squares[i]));
        }
        return tallies;
    }

    /** How many deeds. */
    public int count() {
        return quads.get(0) + quads.get(1) + quads.get(2) + quads.get(3);
    }

    /** The plain mean of the scores, in [-10, 10]; not a number where there is no deed. */
    public double mean() {
        return sum / count();
    }

    /** The share of conflict among the deeds, in [0, 1]; not a number where there is none. */
    public double conflictShare() {
        return (quads.get(2) + quads.get(3)) / (double) count();
    }
}
