package org.entente.outlook;

import java.util.List;
import org.entente.outlook.internal.ranking.Mixture;

/**
 * Who comes next, from temporal rules, counts that fade and partners of partners, weighed together by trees that are
 * learned from how earlier questions were answered. Asked by many threads at once, told by one alone.
 *
 * <p>Rules have the form "r(X, Y) today if r'(X, Y) last happened so many days ago"; their confidence is the share of
 * true answers among all that fulfilled the body when r was asked of X. Rules over a third party are walked: from X to
 * its partners, to theirs, and to what those who are alike did. Only the 200 foremost candidates by a rough score are
 * weighed; the others stand below them, the usual answers first.
 */
public final class LearnedRanking implements NextEventModel {

    private final Mixture mixture;

    private LearnedRanking(Mixture mixture) {
        this.mixture = mixture;
    }

    /**
     * Learns the weights from the questions of a tuning period, each asked before its day is told, and is then told of
     * that period as well.
     *
     * @param past what came before the tuning period
     * @param mode how the tuning period is asked about, and the future will be
     */
    public static LearnedRanking after(EventHistory past, EventHistory tuning, RankingBackTest mode) {
        return new LearnedRanking(Mixture.learned(past, tuning, mode == RankingBackTest.SINGLE_STEP));
    }

    /** The numbers that were fixed beforehand, in words. */
    public static String settings() {
        return Mixture.settings();
    }

    @Override
    public void observe(EventHistory day) {
        mixture.observe(day);
    }

    /**
     * The foremost answers, each with its grounds.
     *
     * @param most how many are wanted
     */
    public List<Prediction> predict(Query query, int most) {
        return mixture.predict(query, most);
    }

    @Override
    public void score(Query query, double[] scores) {
        mixture.score(query, scores);
    }
}
