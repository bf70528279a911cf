package org.entente.reader.internal.arbiter;

import org.entente.model.PloverType;

/**
 * What a sentence may tell instead: the same act between other sides, or another act between the same. It seldom tells all of them, so each is the less likely the likelier
 * the others are. For one sentence.
 */
final class Rivals {

    private static final double OF_TYPE = -0.36;
    private static final double OF_SIDES = -0.17;

    /** Odds of what nobody has thought of, so that none is without rivals. */
    private static final double FEW = 0.02;

    /** Log odds of what is hardly worth a thought: however many such there are, they are no rival. */
    private static final double LEAST = -5.2;

    private static final double MOST = 8;

    private final double[][] odds;
    private final double[] ofType = new double[PloverType.values().length];
    private final double[] ofSides;

    /** @param logOdds of each pair, then of each type; of a pair that nothing is asked of, no types */
    Rivals(double[][] logOdds) {
        this.odds = new double[logOdds.length][];
        this.ofSides = new double[logOdds.length];
        for (int pair = 0; pair < logOdds.length; pair++) {
            odds[pair] = new double[logOdds[pair].length];
            for (int type = 0; type < logOdds[pair].length; type++) {
                odds[pair][type] = odds(logOdds[pair][type]);
                ofType[type] += odds[pair][type];
                ofSides[pair] += odds[pair][type];
            }
        }
    }

    private static double odds(double logOdds) {
        return logOdds < LEAST ? 0 : Math.exp(Math.min(logOdds, MOST));
    }

    /** What to add to the log odds of a type of a pair for the sake of its rivals. */
    double against(int pair, int type) {
        double own = odds[pair][type];
        return OF_TYPE * Math.log(Math.max(0, ofType[type] - own) + FEW)
                + OF_SIDES * Math.log(Math.max(0, ofSides[pair] - own) + FEW);
    }
}
