package org.entente.outlook;

/**
 * How high the true answers stood in their rankings.
 *
 * @param questions number of answers ranked
 * @param meanReciprocalRank in [0, 1]
 * @param hitsAt1 share of answers ranked first, in [0, 1]
 * @param hitsAt3 share among the first three
 * @param hitsAt10 share among the first ten
 */
public record RankingScores(int questions, double meanReciprocalRank, double hitsAt1, double hitsAt3, double hitsAt10) {

    /** Adds ranks up. Not safe for use by many threads. */
    public static final class Sum {

        private int questions;
        private double reciprocal;
        private int first;
        private int firstThree;
        private int firstTen;

        /** @param rank from 1; half ranks come from ties */
        public void add(double rank) {
            questions++;
            reciprocal += 1 / rank;
            first += rank <= 1 ? 1 : 0;
            firstThree += rank <= 3 ? 1 : 0;
            firstTen += rank <= 10 ? 1 : 0;
        }

        /** @throws IllegalStateException if no rank was added */
        public RankingScores scores() {
            if (questions == 0) {
                throw new IllegalStateException("No question was ranked. Maybe the days asked about hold no event.");
            }
            double n = questions;
            return new RankingScores(questions, reciprocal / n, first / n, firstThree / n, firstTen / n);
        }
    }

    @Override
    public String toString() {
        return "MRR %.2f  Hits@1 %.2f  Hits@3 %.2f  Hits@10 %.2f  (%,d questions)"
                .formatted(100 * meanReciprocalRank, 100 * hitsAt1, 100 * hitsAt3, 100 * hitsAt10, questions);
    }
}
