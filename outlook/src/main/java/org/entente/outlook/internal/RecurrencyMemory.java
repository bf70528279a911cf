package org.entente.outlook.internal;

import java.util.HashMap;
import java.util.Map;
import org.entente.outlook.EventHistory;
import org.entente.outlook.Names;
import org.entente.outlook.Quadruple;

/** When each event last happened, and how often each relation met each object. Not safe for use by many threads. */
public final class RecurrencyMemory {

    /** Takes an object and the day of its last occurrence. */
    @FunctionalInterface
    public interface Recurrence {
        void accept(int object, int lastDay);
    }

    private final Names names;
    private final Map<Long, Map<Integer, Integer>> lastDays = new HashMap<>();
    private final int[][] counts;
    private final int[] totals;

    public RecurrencyMemory(Names names) {
        this.names = names;
        this.counts = new int[2 * names.relationCount()][names.entityCount()];
        this.totals = new int[2 * names.relationCount()];
    }

    public void observe(EventHistory day) {
        for (Quadruple event : day.events()) {
            remember(event.subject(), event.relation(), event.object(), event.day());
            remember(event.object(), names.inverse(event.relation()), event.subject(), event.day());
        }
    }

    private void remember(int known, int relation, int answer, int day) {
        lastDays.computeIfAbsent(key(known, relation), key -> new HashMap<>()).put(answer, day);
        counts[relation][answer]++;
        totals[relation]++;
    }

    public void forEachRecurrence(int known, int relation, Recurrence each) {
        lastDays.getOrDefault(key(known, relation), Map.of()).forEach(each::accept);
    }

    /** The share of each entity among the answers so far, all 0 where there were none. */
    public double[] shares(int relation) {
        double[] shares = new double[counts[relation].length];
        double total = Math.max(1, totals[relation]);
        for (int entity = 0; entity < shares.length; entity++) {
            shares[entity] = counts[relation][entity] / total;
        }
        return shares;
    }

    private long key(int known, int relation) {
        return (long) known * totals.length + relation;
    }
}
