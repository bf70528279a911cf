package org.entente.app.internal.desk.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.desk.holdings.Holdings.Coverage;
import org.entente.app.internal.desk.holdings.Holdings.Pair;
import org.entente.app.internal.desk.view.RelationView.Point;
import org.entente.measure.Deed;
import org.entente.measure.RelationSeries;
import org.jspecify.annotations.Nullable;

/**
 * What the desk shows first: what is held, and which relations moved most.
 *
 * @param movers the relations that moved most lately, then those too little seen to say
 */
public record DeskView(Coverage coverage, List<Mover> movers) {

    /** So many of the busiest relations are looked at. */
    private static final int LOOKED_AT = 60;

    /** Movement is from so many steps back to the last. */
    private static final int STEPS_BACK = 5;

    /**
     * A relation with its latest level.
     *
     * @param change of the level over the last five steps; null where it is not known at both ends
     * @param levels one a step, for a sparkline; null where unknown
     */
    public record Mover(
            String a,
            String b,
            long events,
            @Nullable Point latest,
            @Nullable Double change,
            List<@Nullable Double> levels) {}

    /**
     * @param most how many relations to show
     */
    public static DeskView of(Holdings holdings, int most) {
        List<Mover> movers = new ArrayList<>(holdings.busiest(LOOKED_AT).entrySet().parallelStream()
                .map(one -> mover(one.getKey(), one.getValue()))
                .toList());
        movers.sort(Comparator.comparingDouble((Mover one) -> one.change() == null ? -1 : Math.abs(one.change()))
                .reversed()
                .thenComparing(Comparator.comparingLong(Mover::events).reversed()));
        return new DeskView(holdings.coverage(), List.copyOf(movers.subList(0, Math.min(most, movers.size()))));
    }

    private static Mover mover(Pair pair, List<Deed> deeds) {
        Calendar calendar = Calendar.of(List.of(deeds), null, null, null);
        List<Point> points =
                RelationView.points(RelationSeries.of(deeds, calendar.step(), calendar.from(), calendar.end()));
        List<@Nullable Double> levels = new ArrayList<>();
        points.forEach(point -> levels.add(point.level()));
        Point latest = points.getLast().level() == null ? null : points.getLast();
        Point before = points.get(Math.max(0, points.size() - 1 - STEPS_BACK));
        Double change = latest == null || before.level() == null || points.size() < 2
                ? null
                : RelationView.rounded(Objects.requireNonNull(latest.level()) - Objects.requireNonNull(before.level()));
        return new Mover(pair.a(), pair.b(), pair.events(), latest, change, levels);
    }
}
