package org.entente.app.internal.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.entente.measure.Declared;
import org.entente.measure.Deed;
import org.entente.measure.RelationSeries;
import org.entente.measure.Standing;
import org.entente.measure.Tally;
import org.entente.measure.TsinghuaScale;

/**
 * All that is known of a relation over a time.
 *
 * @param happenings in order of day
 * @param mutual of the deeds of both
 * @param forth of what a did to b
 * @param back of what b did to a
 * @param tsinghua one a step; it begins where the mutual level begins
 * @param declared what officials of the two said of it, one a step; empty where nothing can tell
 */
record DyadSeries(
        String a,
        String b,
        List<Happening> happenings,
        RelationSeries mutual,
        RelationSeries forth,
        RelationSeries back,
        List<TsinghuaScale> tsinghua,
        List<Declared> declared) {

    private static final double TSINGHUA_END = 9;
    private static final double PLOVER_END = 10;

    static DyadSeries of(EventScope.Scope scope, String a, String b, List<Declared.Rating> ratings) {
        List<Happening> between =
                scope.happenings().stream().filter(one -> one.isBetween(a, b)).toList();
        RelationSeries mutual = series(scope, between, one -> true);
        List<Tally> tallies = mutual.standings().stream().map(Standing::tally).toList();
        double initial = mutual.standings().getFirst().level().mean() * TSINGHUA_END / PLOVER_END;
        return new DyadSeries(
                a,
                b,
                between,
                mutual,
                series(scope, between, one -> one.actorState().equals(a)),
                series(scope, between, one -> one.actorState().equals(b)),
                TsinghuaScale.of(tallies, Math.clamp(initial, -TSINGHUA_END, TSINGHUA_END)),
                scope.ledger() == null ? List.of() : Declared.of(ratings, mutual));
    }

    private static RelationSeries series(EventScope.Scope scope, List<Happening> between, Predicate<Happening> wanted) {
        List<Deed> deeds = between.stream().filter(wanted).map(Happening::deed).toList();
        return RelationSeries.of(deeds, scope.by(), scope.from(), scope.end());
    }

    /** The happenings of one step of the mutual series. */
    List<Happening> during(int step) {
        LocalDate start = mutual.standings().get(step).start();
        LocalDate end = mutual.step().plus(start, 1);
        return happenings.stream()
                .filter(one -> !one.day().isBefore(start) && one.day().isBefore(end))
                .toList();
    }

    List<Tally> tallies() {
        return mutual.standings().stream().map(Standing::tally).toList();
    }

    /** The plain mean of all scores; not a number where there is no event. */
    double plainMean() {
        return happenings.stream().mapToDouble(Happening::score).average().orElse(Double.NaN);
    }

    @Override
    public String toString() {
        return a + "–" + b;
    }
}
