package org.entente.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Coded events in the order of their days. Immutable; safe for use by many threads. Parts of a history share its
 * storage.
 */
public final class EventHistory {

    private final Names names;
    private final Quadruple[] events;
    private final int from;
    private final int to;

    private EventHistory(Names names, Quadruple[] events, int from, int to) {
        this.names = names;
        this.events = events;
        this.from = from;
        this.to = to;
    }

    /**
     * @param events in any order; events of one day keep the order given
     * @throws IllegalArgumentException if an event has a number that the names lack
     */
    public static EventHistory of(Names names, Collection<Quadruple> events) {
        Quadruple[] sorted = events.toArray(new Quadruple[0]);
        for (Quadruple event : sorted) {
            int last = Math.max(event.subject(), event.object());
            if (last >= names.entityCount() || event.relation() >= names.relationCount()) {
                throw new IllegalArgumentException(
                        "%s names an entity or a relation beyond %d entities and %d relations. Maybe the lists belong to another set."
                                .formatted(event, names.entityCount(), names.relationCount()));
            }
        }
        Arrays.sort(sorted, Comparator.comparingInt(Quadruple::day));
        return new EventHistory(names, sorted, 0, sorted.length);
    }

    /** This history and another one of the same names, as one. */
    public EventHistory and(EventHistory other) {
        List<Quadruple> both = new ArrayList<>(size() + other.size());
        both.addAll(events());
        both.addAll(other.events());
        return of(names, both);
    }

    public Names names() {
        return names;
    }

    public int size() {
        return to - from;
    }

    public boolean isEmpty() {
        return from == to;
    }

    public Quadruple event(int index) {
        return events[from + index];
    }

    public List<Quadruple> events() {
        return Arrays.asList(events).subList(from, to);
    }

    /** @throws IllegalStateException if there is no event */
    public int firstDay() {
        return one(from).day();
    }

    /** @throws IllegalStateException if there is no event */
    public int lastDay() {
        return one(to - 1).day();
    }

    private Quadruple one(int at) {
        if (isEmpty()) {
            throw new IllegalStateException("The history holds no event. Maybe the dates asked for lie outside it.");
        }
        return events[at];
    }

    /** What happened before a day, that day excluded. */
    public EventHistory before(int day) {
        return new EventHistory(names, events, from, firstAt(day));
    }

    /** What happened on a day and later. */
    public EventHistory since(int day) {
        return new EventHistory(names, events, firstAt(day), to);
    }

    public EventHistory on(int day) {
        return since(day).before(day + 1);
    }

    /** The days that have events, in order, each as a history of that day. */
    public List<EventHistory> byDay() {
        List<EventHistory> days = new ArrayList<>();
        for (int start = from; start < to; ) {
            int end = start;
            while (end < to && events[end].day() == events[start].day()) {
                end++;
            }
            days.add(new EventHistory(names, events, start, end));
            start = end;
        }
        return days;
    }

    private int firstAt(int day) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events[middle].day() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
