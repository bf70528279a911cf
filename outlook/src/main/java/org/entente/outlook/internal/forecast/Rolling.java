package org.entente.outlook.internal.forecast;

import java.util.ArrayList;
import java.util.List;
import org.entente.outlook.Spread;

/**
 * A mixture of models at every origin of a series: weights by what each has missed before that origin, and a
 * distribution made of the mixture's own past misses. Nothing at or after an origin is looked at for it.
 *
 * <p>Weights are exponential in the sum of past scores (CRPS, in units of the mixture's usual miss). Sources: N.
 * Cesa-Bianchi and G. Lugosi, "Prediction, Learning, and Games", 2006, section 2.2, for the weights; V. Vovk, J. Shen,
 * V. Manokhin, M. Xie, "Nonparametric predictive distributions based on conformal prediction", Machine Learning 108
 * (2019), for distributions made of past misses. Past misses in units of the deviation foretold stand beside a few
 * points of the normal distribution, so that short series have bands too; the points count less the more was seen.
 */
public final class Rolling {

    private static final int FIRST_ORIGIN = 4;
    private static final int SEEN_AT_LEAST = 3;
    private static final double LEARNING_RATE = 0.5;
    private static final int NORMAL_POINTS = 19;
    private static final double[] NORMAL = normal();

    private final Series series;
    private final List<StepModel> models;
    private final int ahead;
    private final int first;
    private final Belief[][][] beliefs;
    private final double[][] weights;
    private final Belief[][] pooled;

    private Rolling(Series series, List<StepModel> models, int ahead) {
        this.series = series;
        this.models = models;
        this.ahead = ahead;
        this.first = first(series);
        int origins = series.size() + 1;
        this.beliefs = new Belief[origins][][];
        this.weights = new double[origins][];
        this.pooled = new Belief[origins][];
        double[] scores = new double[models.size()];
        double usual = 0;
        int scored = 0;
        for (int now = first; now < origins; now++) {
            beliefs[now] = new Belief[models.size()][];
            for (int m = 0; m < models.size(); m++) {
                beliefs[now][m] = models.get(m).foretell(series, now, ahead);
            }
            weights[now] = weights(scores, scored == 0 ? 1 : usual / scored);
            pooled[now] = Pool.of(beliefs[now], weights[now]);
            if (now < series.size() && series.seen(now)) {
                for (int m = 0; m < models.size(); m++) {
                    scores[m] += beliefs[now][m][0].crps(series.values()[now]);
                }
                usual += pooled[now][0].crps(series.values()[now]);
                scored++;
            }
        }
    }

    private static double[] normal() {
        double[] points = new double[NORMAL_POINTS];
        for (int i = 0; i < points.length; i++) {
            double low = -5;
            double high = 5;
            for (int step = 0; step < 50; step++) {
                double middle = (low + high) / 2;
                if (Belief.below(middle) < (i + 0.5) / points.length) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            points[i] = low;
        }
        return points;
    }

    private static int first(Series series) {
        int first = FIRST_ORIGIN;
        while (first <= series.size() && series.seenBefore(first).length < SEEN_AT_LEAST) {
            first++;
        }
        return first;
    }

    private static double[] weights(double[] scores, double usual) {
        double[] weights = new double[scores.length];
        for (int m = 0; m < weights.length; m++) {
            weights[m] = -LEARNING_RATE * scores[m] / Math.max(usual, 1e-6);
        }
        Pool.exponentiate(weights);
        return weights;
    }

    /** A score that both sides make. */
    public static Rolling ofScore(Series both, Series forth, Series back, int ahead) {
        return new Rolling(
                both,
                List.of(
                        new StateSpace(),
                        new SimpleModels.PlainMean(),
                        new SimpleModels.FirstOrder(),
                        new TwoWays(forth, back)),
                ahead);
    }

    /** A figure of its own. */
    public static Rolling of(Series series, int ahead) {
        return new Rolling(
                series, List.of(new StateSpace(), new SimpleModels.PlainMean(), new SimpleModels.FirstOrder()), ahead);
    }

    /** Whether enough was seen before an origin. */
    public boolean canForetell(int origin) {
        return origin >= first && origin <= series.size();
    }

    public List<String> names() {
        return models.stream().map(StepModel::name).toList();
    }

    /** The weights of the models at an origin, which add up to 1. */
    public double[] weights(int origin) {
        return weights[origin].clone();
    }

    /**
     * What is believed at an origin of a step after it.
     *
     * @param origin the number of steps looked at
     * @param step 0 for the first one after them, below the number of steps ahead
     */
    public Spread foretell(int origin, int step) {
        List<Double> misses = new ArrayList<>();
        for (int before = first; before + step < origin; before++) {
            int target = before + step;
            if (series.seen(target)) {
                Belief belief = pooled[before][step];
                misses.add((series.values()[target] - belief.mean()) / belief.deviation());
            }
        }
        Belief now = pooled[origin][step];
        double[] values = new double[misses.size() + NORMAL.length];
        for (int i = 0; i < values.length; i++) {
            double z = i < NORMAL.length ? NORMAL[i] : misses.get(i - NORMAL.length);
            values[i] = now.mean() + z * now.deviation();
        }
        return Spread.of(values);
    }

    int ahead() {
        return ahead;
    }
}
