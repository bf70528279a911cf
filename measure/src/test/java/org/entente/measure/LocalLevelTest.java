package org.entente.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LocalLevelTest {

    private static final int STEPS = 120;

    /** Truth, observations and weights of one simulated series. */
    private record Simulated(double[] truth, double[] observed, double[] weights) {

        static Simulated of(long seed) {
            Random random = new Random(seed);
            double[] truth = new double[STEPS];
            double[] observed = new double[STEPS];
            double[] weights = new double[STEPS];
            double level = 2;
            for (int t = 0; t < STEPS; t++) {
                level += 0.4 * random.nextGaussian();
                truth[t] = level;
                weights[t] = random.nextInt(6);
                observed[t] = weights[t] == 0 ? Double.NaN : level + 3 / Math.sqrt(weights[t]) * random.nextGaussian();
            }
            return new Simulated(truth, observed, weights);
        }
    }

    @Test
    void theWideBandHoldsTheTruthAboutNinetyFiveTimesInAHundred() {
        int held = 0;
        int all = 0;
        for (int run = 0; run < 200; run++) {
            Simulated series = Simulated.of(run);
            List<Normal> smoothed =
                    LocalLevel.fit(series.observed, series.weights).smoothed();
            for (int t = 0; t < STEPS; t++) {
                held += smoothed.get(t).band95().holds(series.truth[t]) ? 1 : 0;
                all++;
            }
        }
        double coverage = held / (double) all;
        assertTrue(coverage >= 0.93 && coverage <= 0.97, "coverage " + coverage);
    }

    @Test
    void theSmootherIsCloserToTheTruthThanThePlainMeanAndTheLastValue() {
        double smooth = 0;
        double plain = 0;
        double last = 0;
        for (int run = 0; run < 50; run++) {
            Simulated series = Simulated.of(1000 + run);
            List<Normal> smoothed =
                    LocalLevel.fit(series.observed, series.weights).smoothed();
            double sum = 0;
            double seen = 0;
            double previous = 0;
            for (int t = 0; t < STEPS; t++) {
                if (series.weights[t] > 0) {
                    sum += series.observed[t];
                    seen++;
                    previous = series.observed[t];
                }
                smooth += Math.abs(smoothed.get(t).mean() - series.truth[t]);
                plain += Math.abs((seen == 0 ? 0 : sum / seen) - series.truth[t]);
                last += Math.abs(previous - series.truth[t]);
            }
        }
        assertTrue(smooth < plain && smooth < last, "%f %f %f".formatted(smooth, plain, last));
    }

    @Test
    void theBandWidensWhereNothingWasSeen() {
        double[] observed = {1, 1.2, 0.8, 1, 0, 0, 0, 0, 1, 1.1, 0.7};
        double[] weights = {5, 5, 5, 5, 0, 0, 0, 0, 5, 5, 5};
        List<Normal> smoothed = LocalLevel.withRatio(observed, weights, 0.5).smoothed();
        assertTrue(smoothed.get(6).variance() > smoothed.get(3).variance());
        assertTrue(smoothed.get(6).variance() > smoothed.get(9).variance());
    }

    @Test
    void aSingleDeedAStepWithoutDriftIsThePlainMean() {
        double[] observed = {1, 2, 3, 6};
        double[] weights = {1, 1, 1, 1};
        assertEquals(
                3,
                LocalLevel.withRatio(observed, weights, 1e-12)
                        .smoothed()
                        .getFirst()
                        .mean(),
                1e-6);
    }

    @Test
    void twoStepsAreTooFew() {
        assertThrows(IllegalArgumentException.class, () -> LocalLevel.fit(new double[] {1, 2}, new double[] {1, 1}));
    }
}
