package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Cases that training met often and with one outcome nearly always, so that no classifier need be asked. Immutable. */
final class Settled {

    /** Sorted, so that the same is always written the same. */
    private final Map<Integer, Integer> outcomes;

    private Settled(Map<Integer, Integer> outcomes) {
        this.outcomes = outcomes;
    }

    /** How often each case had each outcome. Mutable. */
    static final class Counts {

        private final Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();

        void add(int of, int outcome) {
            counts.computeIfAbsent(of, each -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
        }

        /**
         * @param least how often a case must be met
         * @param share how large a share of it its outcome must have, above one half
         */
        Settled settled(int least, double share) {
            Map<Integer, Integer> outcomes = new TreeMap<>();
            counts.forEach((each, ofIt) -> {
                int all = ofIt.values().stream().mapToInt(Integer::intValue).sum();
                ofIt.forEach((outcome, count) -> {
                    if (outcome >= 0 && all >= least && count >= share * all) {
                        outcomes.put(each, outcome);
                    }
                });
            });
            return new Settled(outcomes);
        }
    }

    /** The only outcome, or -1. */
    int outcome(int of) {
        return outcomes.getOrDefault(of, -1);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(outcomes.size());
        for (Map.Entry<Integer, Integer> each : outcomes.entrySet()) {
            out.writeInt(each.getKey());
            out.writeShort(each.getValue());
        }
    }

    static Settled read(DataInput in) throws IOException {
        Map<Integer, Integer> outcomes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            int of = in.readInt();
            outcomes.put(of, in.readUnsignedShort());
        }
        return new Settled(outcomes);
    }
}
