package org.entente.outlook;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened between two states in one step of time.
 *
 * @param start the first day
 * @param quads how many events of each class, in the order of {@link org.entente.model.Quad}
 * @param forth how many the first did to the second
 * @param forthSum of their scores
 * @param back how many the second did to the first
 * @param backSum of their scores
 */
public record RelationStep(LocalDate start, List<Integer> quads, int forth, double forthSum, int back, double backSum) {

    public RelationStep {
        quads = List.copyOf(quads);
    }

    /**
     * Adds events up by steps, empty ones included, so that the last step ends where the time ends: a step that is not
     * over yet would look quiet.
     *
     * @param from the first day wanted; what is left of it before the first whole step is dropped
     * @param end the first day no longer wanted
     * @param length of a step, longer than nothing
     */
    public static List<RelationStep> of(List<RelationDeed> deeds, LocalDate from, LocalDate end, Period length) {
        if (!end.minus(length).isBefore(end)) {
            throw new IllegalArgumentException("A step of %s has no length. Maybe write P7D or P1M.".formatted(length));
        }
        List<LocalDate> starts = new ArrayList<>();
        for (int i = 1; !end.minus(length.multipliedBy(i)).isBefore(from); i++) {
            starts.addFirst(end.minus(length.multipliedBy(i)));
        }
        int[][] quads = new int[starts.size()][4];
        int[][] counts = new int[starts.size()][2];
        double[][] sums = new double[starts.size()][2];
        for (RelationDeed deed : deeds) {
            int at = place(starts, deed.day());
            if (at >= 0 && deed.day().isBefore(end)) {
                quads[at][deed.quad().number() - 1]++;
                counts[at][deed.forth() ? 0 : 1]++;
                sums[at][deed.forth() ? 0 : 1] += deed.score();
            }
        }
        List<RelationStep> steps = new ArrayList<>();
        for (int i = 0; i < quads.length; i++) {
            steps.add(new RelationStep(
                    starts.get(i),
                    List.of(quads[i][0], quads[i][1], quads[i][2], quads[i][3]),
                    counts[i][0],
                    sums[i][0],
                    counts[i][1],
                    sums[i][1]));
        }
        return steps;
    }

    private static int place(List<LocalDate> starts, LocalDate day) {
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle).isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    public int volume() {
        return forth + back;
    }

    /** The mean score, in [-10, 10]; not a number where nothing happened. */
    public double score() {
        return (forthSum + backSum) / volume();
    }
}
