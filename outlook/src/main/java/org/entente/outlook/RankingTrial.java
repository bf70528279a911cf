package org.entente.outlook;

import java.util.ArrayList;
import java.util.List;
import org.entente.outlook.internal.RecurrencyTuning;

/**
 * A back-test of the learned ranking beside the recurrency baseline. Each is tuned on one period and asked about the
 * next, which it never sees before it was asked.
 *
 * @param tunedOn in words
 * @param reportedOn in words
 * @param runs in the order in which they were made
 */
public record RankingTrial(String tunedOn, String reportedOn, List<Run> runs) {

    /** How many pairs of decay and strictness the baseline chooses from, for each relation. */
    public static final int BASELINE_GRID = RecurrencyTuning.GRID;

    /** The share of the training period that is tuned on where the folder has no test part. */
    private static final int TENTH = 10;

    public RankingTrial {
        runs = List.copyOf(runs);
    }

    /**
     * One model asked in one way.
     *
     * @param model its name
     * @param seconds by the clock, from learning to the last rank
     */
    public record Run(String model, RankingBackTest mode, RankingScores scores, double seconds) {}

    /** What is learned from, tuned on and asked about. */
    private record Parts(EventHistory past, EventHistory tuning, EventHistory future, String tunedOn, String asked) {

        static Parts of(HistoryFolder folder) {
            if (folder.test().isPresent()) {
                return new Parts(folder.train(), folder.valid(), folder.test().get(), "valid", "test");
            }
            EventHistory train = folder.train();
            int first = train.event(train.size() - 1 - train.size() / TENTH).day();
            return new Parts(
                    train.before(first), train.since(first), folder.valid(), "the last tenth of train", "valid");
        }
    }

    /**
     * Tunes on the valid part and reports on the test part; without a test part it tunes on the last tenth of the
     * training part and reports on the valid part.
     *
     * @throws IllegalArgumentException if the training part or the part asked about is empty
     */
    public static RankingTrial of(HistoryFolder folder) {
        if (folder.train().isEmpty() || folder.valid().isEmpty()) {
            throw new IllegalArgumentException("train holds %d events and valid %d. Maybe a part is missing or empty."
                    .formatted(folder.train().size(), folder.valid().size()));
        }
        Parts parts = Parts.of(folder);
        List<Run> runs = new ArrayList<>();
        for (RankingBackTest mode : RankingBackTest.values()) {
            long start = System.nanoTime();
            Recurrency baseline = Recurrency.after(
                    parts.past.and(parts.tuning), Recurrency.Settings.chosenOn(parts.past, parts.tuning));
            runs.add(run("recurrency baseline", mode, baseline, parts, start));
            start = System.nanoTime();
            runs.add(run("learned ranking", mode, LearnedRanking.after(parts.past, parts.tuning, mode), parts, start));
        }
        return new RankingTrial(parts.tunedOn, parts.asked, runs);
    }

    private static Run run(String name, RankingBackTest mode, NextEventModel model, Parts parts, long start) {
        RankingScores scores = mode.run(model, parts.future);
        return new Run(name, mode, scores, (System.nanoTime() - start) / 1e9);
    }
}
