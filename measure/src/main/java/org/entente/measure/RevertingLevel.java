package org.entente.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * A level that moves, is drawn back to its long mean, and is seen through noise: y(t) = mean + x(t) + s(t) + e(t) / sqrt(n(t)), x(t+1) = pull · x(t) + u(t), with
 * s ~ N(0, shock), e ~ N(0, noise) and u ~ N(0, drift). It is there to forecast: without movement it is the plain mean, without noise the autoregression of
 * order one, and with a pull of 1 the {@link LocalLevel}.
 *
 * <p>Forecasts are averaged over a grid of pull, shock/noise and drift/noise, by likelihood and prior, with the mean and the noise integrated out. Sources: J.
 * Durbin and S. J. Koopman, "Time Series Analysis by State Space Methods", 2nd ed., 2012, sections 2.2, 3.4 and 5.7 (filter, autoregression seen through noise,
 * unknown mean by the augmented filter).
 *
 * <p>Immutable and safe to share between threads.
 */
public final class RevertingLevel {

    private static final double[] PULLS = {0.3, 0.6, 0.8, 0.9, 0.97, 1};
    private static final double[] DRIFTS = LocalLevel.exponentials(-8, 2, 1);
    private static final double[] SHOCKS = LocalLevel.exponentials(-6, 3, 1);

    private final List<Pass> passes;

    private RevertingLevel(List<Pass> passes) {
        this.passes = List.copyOf(passes);
    }

    /**
     * Fits the model to deeds.
     *
     * @throws IllegalArgumentException if fewer than three steps have any
     */
    public static RevertingLevel fit(List<Tally> tallies) {
        long seen = tallies.stream().filter(tally -> tally.count() > 0).count();
        if (seen < 3) {
            throw new IllegalArgumentException(
                    "A level cannot be fitted to %d of %d steps. Maybe take a longer step or a longer time."
                            .formatted(seen, tallies.size()));
        }
        List<Pass> passes = new ArrayList<>();
        for (double shock : SHOCKS) {
            for (double drift : DRIFTS) {
                for (double pull : PULLS) {
                    passes.add(new Pass(tallies, pull, shock, drift));
                }
            }
        }
        return new RevertingLevel(passes);
    }

    /**
     * What is believed of the mean of {@code weight} deeds {@code steps} steps after the last.
     *
     * @param steps at least 1
     * @param weight how many deeds, above 0
     */
    public Normal forecast(int steps, double weight) {
        double most = passes.stream().mapToDouble(Pass::weight).max().orElseThrow();
        Mixture mixture = new Mixture(1);
        for (Pass pass : passes) {
            Normal own = pass.forecast(steps, weight);
            mixture.add(0, Math.exp(pass.weight() - most), own.mean(), own.variance());
        }
        return mixture.beliefs().getFirst();
    }

    /** One run of the filter, over the means and over a row of ones: what is left of the second tells how the first depends on the long mean. */
    private static final class Pass {

        private final double pull;
        private final double shock;
        private final double drift;
        private double level;
        private double ones;
        private double variance;
        private double own;
        private double across;
        private double unit;
        private double logs;
        private double freedom = -1;

        Pass(List<Tally> tallies, double pull, double shock, double drift) {
            this.pull = pull;
            this.shock = shock;
            this.drift = drift;
            this.variance = pull < 1 ? drift / (1 - pull * pull) : 0;
            for (Tally tally : tallies) {
                if (tally.count() > 0) {
                    see(tally);
                }
                level *= pull;
                ones *= pull;
                variance = pull * pull * variance + drift;
            }
        }

        private void see(Tally tally) {
            double total = variance + shock + 1.0 / tally.count();
            double surprise = tally.mean() - level;
            double rest = 1 - ones;
            own += surprise * surprise / total + Math.max(0, tally.squares() - tally.sum() * tally.mean());
            across += surprise * rest / total;
            unit += rest * rest / total;
            logs += Math.log(total);
            freedom += tally.count();
            double gain = variance / total;
            level += gain * surprise;
            ones += gain * rest;
            variance -= gain * variance;
        }

        private double mean() {
            return across / unit;
        }

        private double noise() {
            return Math.max((own - across * mean()) / freedom, 1e-9);
        }

        /** Likelihood and prior, as a logarithm without its constant. */
        double weight() {
            return -0.5 * (freedom * Math.log(noise()) + logs + Math.log(unit))
                    + LocalLevel.logPrior(drift, 1)
                    + LocalLevel.logPrior(shock, 1);
        }

        Normal forecast(int steps, double count) {
            double decay = Math.pow(pull, steps - 1);
            double moved = 0;
            for (int i = 1; i < steps; i++) {
                moved = pull * pull * moved + drift;
            }
            double rest = 1 - decay * ones;
            double spread = decay * decay * variance + moved + shock + 1 / count + rest * rest / unit;
            return new Normal(mean() + decay * (level - ones * mean()), noise() * spread);
        }
    }
}
