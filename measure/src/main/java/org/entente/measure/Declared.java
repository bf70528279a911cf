package org.entente.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What was declared of a relation in one step, beside what was done.
 *
 * @param start the step's first day
 * @param ratings how many
 * @param level their mean, in score points; not a number where there is none
 * @param gap what is believed of the declared level less the observed one, in score points; null where nothing was declared or too little is seen
 */
public record Declared(
        LocalDate start,
        int ratings,
        double level,
        @Nullable Normal gap) {

    /** One rating, and when it was made. */
    public record Rating(LocalDate day, Assessment.Level level) {}

    /** One a step of the observed series. */
    public static List<Declared> of(List<Rating> ratings, RelationSeries observed) {
        List<Declared> declared = new ArrayList<>();
        for (Standing standing : observed.standings()) {
            LocalDate end = observed.step().plus(standing.start(), 1);
            double[] scores = ratings.stream()
                    .filter(rating -> !rating.day().isBefore(standing.start())
                            && rating.day().isBefore(end))
                    .mapToDouble(rating -> score(rating.level()))
                    .toArray();
            double level = java.util.Arrays.stream(scores).average().orElse(Double.NaN);
            Normal gap = scores.length == 0 || !standing.known() ? null : new Normal(level, 0).minus(standing.level());
            declared.add(new Declared(standing.start(), scores.length, level, gap));
        }
        return declared;
    }

    /** A declared level as a score: the middle of what {@link Standing.Word} calls so; an alliance stands near the top. */
    public static double score(Assessment.Level level) {
        return switch (level) {
            case HOSTILE -> -8;
            case TENSE -> -4.25;
            case COOL -> -1.5;
            case NORMAL -> 0.5;
            case GOOD -> 2.75;
            case FRIENDLY -> 7;
            case ALLIED -> 9;
        };
    }
}
