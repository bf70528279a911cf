package org.entente.app.internal.desk.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.measure.Deed;
import org.jspecify.annotations.Nullable;

/**
 * How a state dealt with all others, year by year.
 *
 * @param span each year's figure is of the events of so many years up to it
 * @param years from the first with an event to the last
 */
public record WorldView(String state, int span, List<Integer> years, List<Other> others) {

    /**
     * Another state.
     *
     * @param means of the scores, one a year; null where the span holds no event
     * @param events one a year, within the span
     */
    public record Other(String state, List<@Nullable Double> means, List<Integer> events) {}

    public static WorldView of(Holdings holdings, String state, int span) {
        Map<String, List<Deed>> deeds = holdings.deedsOf(state);
        int first = year(deeds, false);
        int last = year(deeds, true);
        List<Integer> years = new ArrayList<>();
        for (int year = first; year <= last && !deeds.isEmpty(); year++) {
            years.add(year);
        }
        List<Other> others = deeds.entrySet().stream()
                .map(one -> other(one.getKey(), one.getValue(), years, span))
                .sorted(Comparator.comparingInt((Other one) -> one.events().getLast())
                        .reversed()
                        .thenComparing(Other::state))
                .toList();
        return new WorldView(state, span, years, others);
    }

    private static int year(Map<String, List<Deed>> deeds, boolean latest) {
        java.util.stream.IntStream years = deeds.values().stream()
                .flatMap(List::stream)
                .mapToInt(deed -> deed.day().getYear());
        return (latest ? years.max() : years.min()).orElse(0);
    }

    private static Other other(String state, List<Deed> deeds, List<Integer> years, int span) {
        int size = years.size();
        double[] sums = new double[size + 1];
        int[] counts = new int[size + 1];
        for (Deed deed : deeds) {
            int at = deed.day().getYear() - years.getFirst() + 1;
            sums[at] += deed.count() * deed.score();
            counts[at] += deed.count();
        }
        for (int i = 1; i <= size; i++) {
            sums[i] += sums[i - 1];
            counts[i] += counts[i - 1];
        }
        List<@Nullable Double> means = new ArrayList<>();
        List<Integer> events = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            int before = Math.max(0, i - span);
            int count = counts[i] - counts[before];
            events.add(count);
            means.add(count == 0 ? null : RelationView.rounded((sums[i] - sums[before]) / count));
        }
        return new Other(state, means, events);
    }
}
