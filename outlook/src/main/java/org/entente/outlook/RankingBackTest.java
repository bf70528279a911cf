package org.entente.outlook;

import java.util.Arrays;
import java.util.List;

/**
 * Asks a model about days that it has not been told of. Both directions are asked of every event; the scores are
 * those of the time-aware filter (see {@link QuestionGroup#ranks}).
 */
public enum RankingBackTest {
    /** Every day's events are told to the model once the questions about that day have been answered. */
    SINGLE_STEP,
    /** The model is told nothing after the first question. */
    MULTI_STEP;

    /**
     * @param model has been told everything up to the day before
     * @param future the events to ask about
     */
    public RankingScores run(NextEventModel model, EventHistory future) {
        ThreadLocal<double[]> scores =
                ThreadLocal.withInitial(() -> new double[future.names().entityCount()]);
        RankingScores.Sum sum = new RankingScores.Sum();
        for (EventHistory day : future.byDay()) {
            List<double[]> ranks = QuestionGroup.of(day).parallelStream()
                    .map(group -> ranks(model, group, scores.get()))
                    .toList();
            ranks.forEach(some -> Arrays.stream(some).forEach(sum::add));
            if (this == SINGLE_STEP) {
                model.observe(day);
            }
        }
        return sum.scores();
    }

    private static double[] ranks(NextEventModel model, QuestionGroup group, double[] scores) {
        model.score(group.query(), scores);
        return group.ranks(scores);
    }
}
