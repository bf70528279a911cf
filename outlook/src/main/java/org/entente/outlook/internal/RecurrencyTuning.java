package org.entente.outlook.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.outlook.EventHistory;
import org.entente.outlook.QuestionGroup;
import org.entente.outlook.Recurrency;

/**
 * Chooses the recurrency baseline's λ and α for each relation by trying a grid. Exact, without scoring every entity:
 * among entities that never recurred the order is that of the shares, so they are counted by bisection.
 */
public final class RecurrencyTuning {

    private static final double[] DECAYS = {
        1e-5, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1.0
    };
    private static final double[] STRICTNESSES = {0, 1e-5, 0.001, 0.01, 0.1, 0.2, 0.5, 0.8, 0.9, 0.99, 0.999, 0.99999, 1
    };
    /** How many pairs are tried. */
    public static final int GRID = DECAYS.length * STRICTNESSES.length;

    private static final double USUAL_DECAY = 0.1;
    private static final double USUAL_STRICTNESS = 0.999;

    private final double[][] powers;
    private final double[][] reciprocals;

    private RecurrencyTuning(int relations, int span) {
        this.reciprocals = new double[relations][DECAYS.length * STRICTNESSES.length];
        this.powers = new double[DECAYS.length][span];
        for (int i = 0; i < DECAYS.length; i++) {
            for (int age = 0; age < span; age++) {
                powers[i][age] = Math.pow(2, -DECAYS[i] * age);
            }
        }
    }

    public static Recurrency.Settings choose(EventHistory past, EventHistory tuning) {
        int relations = 2 * past.names().relationCount();
        int span = tuning.lastDay() - (past.isEmpty() ? tuning.firstDay() : past.firstDay()) + 1;
        RecurrencyTuning trial = new RecurrencyTuning(relations, span);
        RecurrencyMemory memory = new RecurrencyMemory(past.names());
        past.byDay().forEach(memory::observe);
        for (EventHistory day : tuning.byDay()) {
            Map<Integer, Shares> shares = new HashMap<>();
            for (QuestionGroup group : QuestionGroup.of(day)) {
                int relation = group.query().relation();
                trial.ask(group, memory, shares.computeIfAbsent(relation, r -> Shares.of(memory.shares(r))));
            }
            memory.observe(day);
        }
        return trial.best();
    }

    private Recurrency.Settings best() {
        double[] decay = new double[reciprocals.length];
        double[] strictness = decay.clone();
        for (int relation = 0; relation < decay.length; relation++) {
            int best = -1;
            double bestSum = 0;
            for (int i = 0; i < reciprocals[relation].length; i++) {
                if (reciprocals[relation][i] > bestSum) {
                    best = i;
                    bestSum = reciprocals[relation][i];
                }
            }
            decay[relation] = best < 0 ? USUAL_DECAY : DECAYS[best / STRICTNESSES.length];
            strictness[relation] = best < 0 ? USUAL_STRICTNESS : STRICTNESSES[best % STRICTNESSES.length];
        }
        return new Recurrency.Settings(decay, strictness);
    }

    private void ask(QuestionGroup group, RecurrencyMemory memory, Shares shares) {
        List<int[]> recurrences = new ArrayList<>();
        Set<Integer> ranked = new HashSet<>();
        Set<Integer> answers = new HashSet<>();
        for (int i = 0; i < group.size(); i++) {
            answers.add(group.answer(i));
        }
        memory.forEachRecurrence(group.query().known(), group.query().relation(), (object, last) -> {
            recurrences.add(new int[] {object, group.query().day() - last});
            ranked.add(object);
        });
        // Answers that never recurred stand among the one-by-one entities too, with an age that stands for never.
        for (int answer : answers) {
            if (ranked.add(answer)) {
                recurrences.add(new int[] {answer, -1});
            }
        }
        double[] sums = reciprocals[group.query().relation()];
        double[] scores = new double[recurrences.size()];
        for (int i = 0; i < DECAYS.length; i++) {
            for (int j = 0; j < STRICTNESSES.length; j++) {
                double strictness = STRICTNESSES[j];
                for (int k = 0; k < scores.length; k++) {
                    int[] recurrence = recurrences.get(k);
                    double strict = recurrence[1] < 0 ? 0 : powers[i][recurrence[1]];
                    scores[k] = strictness * strict + (1 - strictness) * shares.of[recurrence[0]];
                }
                sums[i * STRICTNESSES.length + j] += reciprocalRanks(scores, recurrences, answers, shares, strictness);
            }
        }
    }

    private static double reciprocalRanks(
            double[] scores, List<int[]> recurrences, Set<Integer> answers, Shares shares, double strictness) {
        double sum = 0;
        for (int a = 0; a < scores.length; a++) {
            if (!answers.contains(recurrences.get(a)[0])) {
                continue;
            }
            double own = scores[a];
            int higher = shares.above(own, 1 - strictness, false);
            int equal = shares.above(own, 1 - strictness, true) - higher;
            for (int k = 0; k < scores.length; k++) {
                // Those looked at one by one must not be counted among the others as well.
                double share = (1 - strictness) * shares.of[recurrences.get(k)[0]];
                higher -= share > own ? 1 : 0;
                equal -= share == own ? 1 : 0;
                if (!answers.contains(recurrences.get(k)[0])) {
                    higher += scores[k] > own ? 1 : 0;
                    equal += scores[k] == own ? 1 : 0;
                }
            }
            sum += 1 / (1 + higher + equal / 2.0);
        }
        return sum;
    }

    /** The shares of one relation on one day, by entity and in order. */
    private static final class Shares {

        private final double[] of;
        private final double[] ascending;

        private Shares(double[] of, double[] ascending) {
            this.of = of;
            this.ascending = ascending;
        }

        static Shares of(double[] shares) {
            double[] sorted = shares.clone();
            Arrays.sort(sorted);
            return new Shares(shares, sorted);
        }

        /** How many entities have weight × share above (or at) a score. */
        int above(double score, double weight, boolean orAt) {
            int low = 0;
            int high = ascending.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                double value = weight * ascending[middle];
                if (value > score || (orAt && value == score)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return ascending.length - low;
        }
    }
}
