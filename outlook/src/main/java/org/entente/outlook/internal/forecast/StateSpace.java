package org.entente.outlook.internal.forecast;

/**
 * A level that moves as a random walk, drawn back to its long mean, and is seen through noise that shrinks with the
 * number of events: y(t) = level(t) + e(t), e ~ N(0, noise · (1 / n(t) + shock)), level(t+1) = mean + pull · (level(t) −
 * mean) + u(t), u ~ N(0, noise · drift). The ratios are averaged over a grid by likelihood. Source: J. Durbin and S. J.
 * Koopman, "Time Series Analysis by State Space Methods", 2nd ed., 2012, sections 2.2 and 2.10.
 */
record StateSpace() implements StepModel {

    private static final double[] DRIFTS = {0, 0.01, 0.05, 0.2, 0.8};
    private static final double[] SHOCKS = {0.02, 0.2, 1};
    private static final double[] PULLS = {0.7, 1};

    @Override
    public String name() {
        return "state space";
    }

    @Override
    public Belief[] foretell(Series series, int now, int ahead) {
        double[] seen = series.seenBefore(now);
        double mean = SimpleModels.mean(seen);
        double spread = SimpleModels.variance(seen);
        double each = 0;
        for (int i = 0; i < now; i++) {
            each += series.seen(i) ? 1 / series.weights()[i] : 0;
        }
        double usual = each / seen.length;
        double[] weight = new double[DRIFTS.length * SHOCKS.length * PULLS.length];
        Belief[][] beliefs = new Belief[weight.length][];
        int at = 0;
        for (double drift : DRIFTS) {
            for (double shock : SHOCKS) {
                for (double pull : PULLS) {
                    Filter filter = new Filter(series, now, mean, spread, drift, shock, pull);
                    weight[at] = filter.logLikelihood();
                    beliefs[at++] = filter.foretell(ahead, usual);
                }
            }
        }
        Pool.exponentiate(weight);
        return Pool.of(beliefs, weight);
    }

    /** One pass of the Kalman filter. The noise is found in closed form beside a prior of one squared deviation. */
    private static final class Filter {

        private final double mean;
        private final double drift;
        private final double shock;
        private final double pull;
        private double level;
        private double variance = 1;
        private double squares;
        private double logs;
        private int terms;

        Filter(Series series, int now, double mean, double spread, double drift, double shock, double pull) {
            this.mean = mean;
            this.drift = drift;
            this.shock = shock;
            this.pull = pull;
            this.level = mean;
            this.squares = spread;
            for (int t = 0; t < now; t++) {
                if (series.seen(t)) {
                    double total = variance + shock + 1 / series.weights()[t];
                    double surprise = series.values()[t] - level;
                    squares += surprise * surprise / total;
                    logs += Math.log(total);
                    terms++;
                    level += variance / total * surprise;
                    variance -= variance * variance / total;
                }
                move();
            }
        }

        private void move() {
            level = mean + pull * (level - mean);
            variance = pull * pull * variance + drift;
        }

        private double noise() {
            return squares / (terms + 1);
        }

        double logLikelihood() {
            return -0.5 * (terms * Math.log(Math.max(noise(), Belief.LEAST_VARIANCE)) + logs);
        }

        Belief[] foretell(int ahead, double usual) {
            Belief[] beliefs = new Belief[ahead];
            for (int step = 0; step < ahead; step++) {
                beliefs[step] = new Belief(level, noise() * (variance + shock + usual));
                move();
            }
            return beliefs;
        }
    }
}
