package org.entente.outlook.internal.forecast;

import java.util.Arrays;
import java.util.List;

/** The models that any other has to pass. */
public final class SimpleModels {

    private SimpleModels() {}

    /** Last value, plain mean, autoregression of order one. */
    public static List<StepModel> all() {
        return List.of(new LastValue(), new PlainMean(), new FirstOrder());
    }

    record LastValue() implements StepModel {

        @Override
        public String name() {
            return "last value";
        }

        @Override
        public Belief[] foretell(Series series, int now, int ahead) {
            double[] seen = series.seenBefore(now);
            double squares = 0;
            for (int i = 1; i < seen.length; i++) {
                squares += square(seen[i] - seen[i - 1]);
            }
            Belief[] beliefs = new Belief[ahead];
            Arrays.fill(beliefs, new Belief(seen[seen.length - 1], squares / (seen.length - 1)));
            return beliefs;
        }
    }

    record PlainMean() implements StepModel {

        @Override
        public String name() {
            return "plain mean";
        }

        @Override
        public Belief[] foretell(Series series, int now, int ahead) {
            double[] seen = series.seenBefore(now);
            Belief[] beliefs = new Belief[ahead];
            Arrays.fill(beliefs, new Belief(mean(seen), variance(seen) * (1 + 1.0 / seen.length)));
            return beliefs;
        }
    }

    /** By least squares, each value seen from the one seen before it. */
    record FirstOrder() implements StepModel {

        @Override
        public String name() {
            return "AR(1)";
        }

        @Override
        public Belief[] foretell(Series series, int now, int ahead) {
            double[] seen = series.seenBefore(now);
            double mean = mean(seen);
            double across = 0;
            double own = 0;
            for (int i = 1; i < seen.length; i++) {
                across += (seen[i - 1] - mean) * (seen[i] - mean);
                own += square(seen[i - 1] - mean);
            }
            double slope = own == 0 ? 0 : Math.clamp(across / own, -0.99, 0.99);
            double squares = 0;
            for (int i = 1; i < seen.length; i++) {
                squares += square(seen[i] - mean - slope * (seen[i - 1] - mean));
            }
            double noise = squares / Math.max(1, seen.length - 3);
            Belief[] beliefs = new Belief[ahead];
            double distance = seen[seen.length - 1] - mean;
            double variance = 0;
            for (int step = 0; step < ahead; step++) {
                distance *= slope;
                variance = variance * slope * slope + noise;
                beliefs[step] = new Belief(mean + distance, variance);
            }
            return beliefs;
        }
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(value -> square(value - mean)).sum() / Math.max(1, values.length - 1);
    }

    static double square(double x) {
        return x * x;
    }
}
