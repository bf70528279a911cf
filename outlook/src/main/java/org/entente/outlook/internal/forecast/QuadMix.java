package org.entente.outlook.internal.forecast;

import java.util.List;
import org.entente.outlook.RelationStep;

/**
 * The shares of the four classes among a relation's next events: counts that fade at several speeds, each speed
 * weighted by the likelihood of what came. A few events of the usual mix stand beside them.
 */
public final class QuadMix {

    /** What is left of a count after a step. */
    private static final double[] FADING = {1, 0.95, 0.85, 0.7};

    private static final double PRIOR_EVENTS = 2;

    private QuadMix() {}

    /** Adds up to 1. */
    public static double[] foretell(List<RelationStep> steps, int now, double[] usual) {
        double[] logs = new double[FADING.length];
        double[][] counts = new double[FADING.length][4];
        for (int t = 0; t < now; t++) {
            List<Integer> came = steps.get(t).quads();
            for (int i = 0; i < FADING.length; i++) {
                double[] shares = shares(counts[i], usual);
                for (int quad = 0; quad < 4; quad++) {
                    // One step counts as one case however busy it was, or a busy week would decide all.
                    logs[i] +=
                            came.get(quad) / (double) Math.max(1, steps.get(t).volume()) * Math.log(shares[quad]);
                    counts[i][quad] = FADING[i] * counts[i][quad] + came.get(quad);
                }
            }
        }
        Pool.exponentiate(logs);
        double[] mix = new double[4];
        for (int i = 0; i < FADING.length; i++) {
            double[] shares = shares(counts[i], usual);
            for (int quad = 0; quad < 4; quad++) {
                mix[quad] += logs[i] * shares[quad];
            }
        }
        return mix;
    }

    private static double[] shares(double[] counts, double[] usual) {
        double all = counts[0] + counts[1] + counts[2] + counts[3] + PRIOR_EVENTS;
        double[] shares = new double[4];
        for (int quad = 0; quad < 4; quad++) {
            shares[quad] = (counts[quad] + PRIOR_EVENTS * usual[quad]) / all;
        }
        return shares;
    }
}
