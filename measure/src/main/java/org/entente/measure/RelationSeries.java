package org.entente.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * How a relation stood, step by step.
 *
 * <p>The level is a {@link LocalLevel} through the deeds of the steps. With fewer than three steps observed nothing is fitted and every step is unknown.
 *
 * @param step its calendar
 * @param standings one a step, in order, empty steps included
 * @param noise variance of a single deed's score, or not a number where nothing could be fitted
 * @param shock variance of what moves all deeds of one step together, or not a number
 * @param drift variance of the level's movement in a step, or not a number
 */
public record RelationSeries(Step step, List<Standing> standings, double noise, double shock, double drift) {

    public RelationSeries {
        standings = List.copyOf(standings);
    }

    /**
     * @param deeds of the relation, in any order
     * @param from the first day wanted
     * @param to the first day no longer wanted
     */
    public static RelationSeries of(List<Deed> deeds, Step step, LocalDate from, LocalDate to) {
        List<Tally> tallies = Tally.of(deeds, step, from, to);
        long seen = tallies.stream().filter(tally -> tally.count() > 0).count();
        if (seen < 3) {
            return new RelationSeries(
                    step,
                    tallies.stream()
                            .map(tally -> Standing.of(tally, LocalLevel.VAGUE))
                            .toList(),
                    Double.NaN,
                    Double.NaN,
                    Double.NaN);
        }
        LocalLevel fitted = LocalLevel.fit(tallies);
        return new RelationSeries(
                step, Standing.of(tallies, fitted.smoothed()), fitted.noise(), fitted.shock(), fitted.drift());
    }

    /** All deeds in the series. */
    public int count() {
        return standings.stream().mapToInt(standing -> standing.tally().count()).sum();
    }
}
