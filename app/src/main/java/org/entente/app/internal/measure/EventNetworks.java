package org.entente.app.internal.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.measure.RelationSeries;
import org.entente.measure.SignedNetwork;
import org.entente.measure.SignedNetwork.Link;
import org.entente.measure.Standing;

/**
 * Signed networks from events: a relation is friendly in a step where its level lies above the neutral level with at least the sureness asked for, hostile where it lies
 * below it so surely, and otherwise no relation.
 *
 * @param scope the events
 * @param states those looked at
 * @param neutral in score points
 * @param sureness in [0.5, 1)
 */
record EventNetworks(EventScope.Scope scope, List<String> states, double neutral, double sureness) {

    /** The states with most events. */
    static List<String> busiest(List<Happening> happenings, int most) {
        Map<String, Integer> events = new HashMap<>();
        for (Happening one : happenings) {
            events.merge(one.actorState(), 1, Integer::sum);
            events.merge(one.recipientState(), 1, Integer::sum);
        }
        return events.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> one) -> -one.getValue())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The links of each step, by its first day; steps without a link are left out. */
    Map<String, List<Link>> windows() {
        Map<String, List<Happening>> dyads = new HashMap<>();
        for (Happening one : scope.happenings()) {
            if (states.contains(one.actorState()) && states.contains(one.recipientState())) {
                dyads.computeIfAbsent(pair(one.actorState(), one.recipientState()), key -> new ArrayList<>())
                        .add(one);
            }
        }
        Map<String, List<Link>> windows = new LinkedHashMap<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                List<Happening> between = dyads.get(pair(states.get(i), states.get(j)));
                if (between != null) {
                    add(windows, states.get(i), states.get(j), between);
                }
            }
        }
        Map<String, List<Link>> ordered = new LinkedHashMap<>();
        windows.keySet().stream().sorted().forEach(start -> {
            List<Link> links = Objects.requireNonNull(windows.get(start));
            if (!links.isEmpty()) {
                ordered.put(start, links);
            }
        });
        return ordered;
    }

    private void add(Map<String, List<Link>> windows, String a, String b, List<Happening> between) {
        RelationSeries series = RelationSeries.of(
                between.stream().map(Happening::deed).toList(), scope.by(), scope.from(), scope.end());
        for (Standing standing : series.standings()) {
            List<Link> links = windows.computeIfAbsent(standing.start().toString(), key -> new ArrayList<>());
            SignedNetwork.link(a, b, standing, neutral, sureness).ifPresent(links::add);
        }
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + b : b + a;
    }

    /** The events between two states in a step. */
    List<Happening> beneath(String window, String a, String b) {
        java.time.LocalDate start = java.time.LocalDate.parse(window);
        java.time.LocalDate end = scope.by().plus(start, 1);
        return scope.happenings().stream()
                .filter(one -> one.isBetween(a, b))
                .filter(one -> !one.day().isBefore(start) && one.day().isBefore(end))
                .toList();
    }
}
