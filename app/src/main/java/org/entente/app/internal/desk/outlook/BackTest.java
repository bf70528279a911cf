package org.entente.app.internal.desk.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.outlook.LearnedRanking;
import org.entente.outlook.RankingScores;
import org.jspecify.annotations.Nullable;

/**
 * The last back-test of next events on what is held.
 *
 * @param events how many of the newest it was run on, from {@code first} to {@code last}; null where none was run since the desk was opened
 * @param settings of the learned ranking, in words
 */
public record BackTest(
        @Nullable Integer events,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String settings,
        List<Run> runs) {

    /** One model asked in one way; figures in percent. */
    public record Run(
            String model,
            String asked,
            int questions,
            double mrr,
            double hits1,
            double hits3,
            double hits10,
            double seconds) {}

    static BackTest of(Foresight.@Nullable Ran ran) {
        return ran == null
                ? new BackTest(null, null, null, LearnedRanking.settings(), List.of())
                : new BackTest(
                        ran.events(),
                        ran.first(),
                        ran.last(),
                        LearnedRanking.settings(),
                        ran.trial().runs().stream().map(BackTest::run).toList());
    }

    private static Run run(org.entente.outlook.RankingTrial.Run run) {
        RankingScores scores = run.scores();
        return new Run(
                run.model(),
                run.mode().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                scores.questions(),
                percent(scores.meanReciprocalRank()),
                percent(scores.hitsAt1()),
                percent(scores.hitsAt3()),
                percent(scores.hitsAt10()),
                RelationForecast.rounded(run.seconds()));
    }

    private static double percent(double share) {
        return Math.round(share * 10_000) / 100.0;
    }
}
