package org.entente.app.internal.desk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.desk.holdings.Holdings.Rating;
import org.entente.atlas.Atlas;
import org.entente.measure.Declared;
import org.entente.measure.Deed;
import org.entente.measure.Normal;
import org.entente.measure.RelationSeries;
import org.entente.measure.Standing;
import org.entente.measure.Step;
import org.entente.measure.TurningPoints;
import org.entente.model.Actor;
import org.entente.model.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * How two states stood toward one another over a time.
 *
 * @param events how many actual events lie within the time
 * @param points one a step
 * @param turns where the level turned
 * @param declared how the relation was rated in words
 * @param gaps what officials of the two declared beside what was done, step by step
 */
public record RelationView(
        String a,
        String b,
        Step step,
        LocalDate from,
        LocalDate to,
        int events,
        List<Point> points,
        List<Turn> turns,
        List<Rating> declared,
        List<Gap> gaps) {

    /**
     * A step in which officials of the two asserted how their relation is, beside what was done; score points.
     *
     * @param declared the mean of their ratings
     * @param gap how far it lies above the observed level, between {@code low} and {@code high} with probability 0.95; null where too little was done
     */
    public record Gap(
            LocalDate start,
            LocalDate end,
            int ratings,
            double declared,
            @Nullable Double gap,
            @Nullable Double low,
            @Nullable Double high) {}

    /**
     * One step. Levels are null where too little is seen to say anything.
     *
     * @param end last day of the step
     * @param level in score points, [-10, 10]; {@code low} and {@code high} hold it with probability 0.95, {@code low50} and {@code high50} with 0.5
     * @param quads verbal and material cooperation, verbal and material conflict
     * @param conflictShare in [0, 1]; null without events
     * @param mean plain mean of the scores; null without events
     */
    public record Point(
            LocalDate start,
            LocalDate end,
            @Nullable Double level,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double low50,
            @Nullable Double high50,
            String word,
            int events,
            List<Integer> quads,
            @Nullable Double conflictShare,
            @Nullable Double mean) {}

    /** A turn, with the level before and after. */
    public record Turn(LocalDate start, LocalDate end, double probability, double before, double after) {}

    /**
     * @throws IllegalArgumentException if the time or the step cannot be
     */
    public static RelationView of(
            Holdings holdings,
            String a,
            String b,
            @Nullable Step step,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        List<Deed> deeds = holdings.deeds(a, b);
        Calendar calendar = Calendar.of(List.of(deeds), step, from, to);
        RelationSeries series = RelationSeries.of(deeds, calendar.step(), calendar.from(), calendar.end());
        List<Rating> ratings = holdings.ratings(a, b).stream()
                .filter(rating -> rating.day() != null
                        && !LocalDate.parse(rating.day()).isBefore(calendar.from())
                        && LocalDate.parse(rating.day()).isBefore(calendar.end()))
                .toList();
        return new RelationView(
                a,
                b,
                calendar.step(),
                calendar.from(),
                calendar.last(),
                series.count(),
                points(series),
                turns(series),
                ratings,
                gaps(ratings, a, b, series));
    }

    private static List<Gap> gaps(List<Rating> ratings, String a, String b, RelationSeries series) {
        List<Declared.Rating> official = new ArrayList<>();
        for (Rating rating : ratings) {
            String day = rating.day();
            String level = rating.level();
            if (day != null && level != null && rating.modality().equals("ASSERTED")) {
                String country = country(rating.by(), LocalDate.parse(day));
                if (country.equals(a) || country.equals(b)) {
                    official.add(new Declared.Rating(LocalDate.parse(day), Assessment.Level.valueOf(level)));
                }
            }
        }
        return Declared.of(official, series).stream()
                .filter(one -> one.ratings() > 0)
                .map(one -> gap(series.step(), one))
                .toList();
    }

    /** The state that somebody acts for on a day, or nothing. */
    private static String country(@Nullable String by, LocalDate day) {
        Actor who = by == null ? null : Atlas.shipped().actor(by, day);
        String country = who == null ? by : who.country();
        return country == null ? "" : country;
    }

    private static Gap gap(Step step, Declared one) {
        Normal gap = one.gap();
        return new Gap(
                one.start(),
                step.plus(one.start(), 1).minusDays(1),
                one.ratings(),
                Math.round(one.level() * 1000) / 1000.0,
                gap == null ? null : rounded(gap.mean()),
                gap == null ? null : rounded(gap.band95().low()),
                gap == null ? null : rounded(gap.band95().high()));
    }

    static List<Point> points(RelationSeries series) {
        List<Point> points = new ArrayList<>();
        for (Standing standing : series.standings()) {
            points.add(point(series.step(), standing));
        }
        return points;
    }

    private static Point point(Step step, Standing standing) {
        boolean known = standing.known();
        return new Point(
                standing.start(),
                step.plus(standing.start(), 1).minusDays(1),
                known ? rounded(standing.level().mean()) : null,
                known ? rounded(standing.level().band95().low()) : null,
                known ? rounded(standing.level().band95().high()) : null,
                known ? rounded(standing.level().band50().low()) : null,
                known ? rounded(standing.level().band50().high()) : null,
                standing.word(),
                standing.tally().count(),
                standing.tally().quads(),
                rounded(standing.tally().conflictShare()),
                rounded(standing.tally().mean()));
    }

    private static List<Turn> turns(RelationSeries series) {
        return TurningPoints.of(series.standings().stream().map(Standing::tally).toList()).stream()
                .map(turn -> new Turn(
                        turn.start(),
                        series.step().plus(turn.start(), 1).minusDays(1),
                        Math.round(turn.probability() * 1000) / 1000.0,
                        Math.round(turn.before() * 1000) / 1000.0,
                        Math.round(turn.after() * 1000) / 1000.0))
                .sorted(Comparator.comparing(Turn::start))
                .toList();
    }

    /** Three decimals, or null for what is no number. */
    static @Nullable Double rounded(double value) {
        return Double.isNaN(value) ? null : Math.round(value * 1000) / 1000.0;
    }

    /** The last step that is known, or null. */
    public @Nullable Point latest() {
        return points.reversed().stream()
                .filter(point -> point.level() != null)
                .findFirst()
                .orElse(null);
    }
}
