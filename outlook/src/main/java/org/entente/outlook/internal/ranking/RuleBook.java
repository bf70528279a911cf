package org.entente.outlook.internal.ranking;

import org.entente.outlook.EventHistory;
import org.entente.outlook.QuestionGroup;

/**
 * Cyclic temporal rules: r(X, Y) today if r'(X, Y) last happened so many days ago. Their confidence is the share of
 * true answers to r among all Y that had such a past with X when r was asked of X, by the age of the body.
 *
 * <p>Sources: Y. Liu, Y. Ma, M. Hildebrandt, M. Joblin, V. Tresp, "TLogic: Temporal Logical Rules for Explainable Link
 * Forecasting on Temporal Knowledge Graphs", AAAI 2022, for the rules; J. Gastinger, C. Meilicke, H. Stuckenschmidt,
 * "CountTRuCoLa: Rule Confidence Learning for Temporal Knowledge Graph Forecasting", 2025, for confidence as a
 * function of the time since the body. Safe to read by many threads while none writes.
 */
final class RuleBook {

    private static final int[] AGES = {1, 2, 3, 5, 8, 15, 31, 91};

    /** Trials that the prior counts for. */
    private static final float DOUBT = 10;

    private static final int[] BIN = bins();

    private final int relations;
    private final int[] trials;
    private final int[] hits;
    private final long[] allTrials = new long[2 * AGES.length];
    private final long[] allHits = new long[2 * AGES.length];

    RuleBook(int relations) {
        this.relations = relations;
        this.trials = new int[relations * relations * AGES.length];
        this.hits = new int[trials.length];
    }

    private static int[] bins() {
        int[] bins = new int[AGES[AGES.length - 1] + 1];
        for (int age = 0, bin = 0; age < bins.length; age++) {
            while (bin + 1 < AGES.length && age >= AGES[bin + 1]) {
                bin++;
            }
            bins[age] = bin;
        }
        return bins;
    }

    private static int bin(int age) {
        return BIN[Math.clamp(age, 0, BIN.length - 1)];
    }

    private int at(int head, int body, int bin) {
        return (head * relations + body) * AGES.length + bin;
    }

    /**
     * Counts how each rule did on one question.
     *
     * @param memory of the days before
     */
    void learn(QuestionGroup group, EventMemory memory) {
        int head = group.query().relation();
        int day = group.query().day();
        IntList partners = memory.partners(group.query().known());
        for (int i = 0; i < partners.size(); i++) {
            int pair = partners.get(i);
            int other = memory.otherEnd(memory.pairs.key(pair));
            boolean hit = group.isAnswer(other);
            IntList bodies = memory.between(pair);
            for (int b = 0; b < bodies.size(); b++) {
                int body = memory.relationOf(bodies.get(b));
                int bin = bin(day - memory.events.last(bodies.get(b)));
                int at = at(head, body, bin);
                int all = 2 * bin + (head == body ? 1 : 0);
                trials[at]++;
                allTrials[all]++;
                if (hit) {
                    hits[at]++;
                    allHits[all]++;
                }
            }
        }
    }

    /** In (0, 1): the rule's confidence, drawn toward that of all rules of the age where it was seldom tried. */
    float confidence(int head, int body, int age) {
        int bin = bin(age);
        int all = 2 * bin + (head == body ? 1 : 0);
        float prior = (allHits[all] + 0.1f) / (allTrials[all] + 10f);
        int at = at(head, body, bin);
        return (hits[at] + DOUBT * prior) / (trials[at] + DOUBT);
    }

    /** How often the rule held, and how often it was tried at the age of a body, and how often it held. */
    int[] record(int head, int body, int age) {
        int at = at(head, body, bin(age));
        return new int[] {hits[at], trials[at]};
    }

    /** Learns from one question in {@code oneIn} of a day, before the day is remembered. */
    void learn(EventHistory day, EventMemory memory, int oneIn) {
        for (QuestionGroup group : QuestionGroup.of(day)) {
            if (Drawing.takes(group, oneIn)) {
                learn(group, memory);
            }
        }
    }
}
