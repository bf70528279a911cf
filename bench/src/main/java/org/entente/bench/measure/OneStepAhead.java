package org.entente.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.internal.measure.CodedFolder;
import org.entente.app.internal.measure.Happening;
import org.entente.measure.LocalLevel;
import org.entente.measure.Normal;
import org.entente.measure.RevertingLevel;
import org.entente.measure.Tally;
import org.hipparchus.special.Erf;

/** Forecasts of the next three days' mean score, each from what came before, for six directed relations. */
final class OneStepAhead {

    private static final int DAYS = 3;
    private static final int WARM_UP = 20;
    private static final List<String> STATES = List.of("USA", "RUS", "CHN");
    private static final List<String> METHODS =
            List.of("state-space", "random walk", "plain mean", "AR(1)", "last value");

    private OneStepAhead() {}

    static void print(Path folder) throws IOException {
        List<Happening> happenings = CodedFolder.read(folder, null);
        double[][] all = new double[METHODS.size()][2];
        int forecasts = 0;
        for (String actor : STATES) {
            for (String recipient : STATES) {
                if (!actor.equals(recipient)) {
                    List<Tally> tallies = tallies(happenings, actor, recipient);
                    double[][] errors = new double[METHODS.size()][2];
                    int count = 0;
                    for (int t = WARM_UP; t < tallies.size(); t++) {
                        if (tallies.get(t).count() > 0) {
                            List<Normal> beliefs = beliefs(tallies.subList(0, t));
                            for (int m = 0; m < errors.length; m++) {
                                double value = tallies.get(t).mean();
                                errors[m][0] += Math.abs(value - beliefs.get(m).mean());
                                errors[m][1] += crps(beliefs.get(m), value);
                            }
                            count++;
                        }
                    }
                    show("%s %s→%s".formatted(folder.getFileName(), actor, recipient), errors, count);
                    for (int m = 0; m < errors.length; m++) {
                        all[m][0] += errors[m][0];
                        all[m][1] += errors[m][1];
                    }
                    forecasts += count;
                }
            }
        }
        show(folder.getFileName() + " all six", all, forecasts);
    }

    private static void show(String what, double[][] errors, int count) {
        StringBuilder line = new StringBuilder("%s, %d forecasts, MAE and CRPS:".formatted(what, count));
        for (int m = 0; m < errors.length; m++) {
            line.append(String.format(
                    Locale.ROOT, "  %s %.3f %.3f", METHODS.get(m), errors[m][0] / count, errors[m][1] / count));
        }
        System.out.println(line);
    }

    private static List<Tally> tallies(List<Happening> happenings, String actor, String recipient) {
        long first = happenings.getFirst().day().toEpochDay();
        int bins = (int) ((happenings.getLast().day().toEpochDay() - first) / DAYS) + 1;
        int[] counts = new int[bins];
        double[] sums = new double[bins];
        double[] squares = new double[bins];
        for (Happening one : happenings) {
            if (one.actorState().equals(actor) && one.recipientState().equals(recipient)) {
                int bin = (int) ((one.day().toEpochDay() - first) / DAYS);
                counts[bin]++;
                sums[bin] += one.score();
                squares[bin] += one.score() * one.score();
            }
        }
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < bins; i++) {
            // The quads play no part here: all deeds are put into the first.
            tallies.add(new Tally(
                    happenings.getFirst().day().plusDays((long) i * DAYS),
                    List.of(counts[i], 0, 0, 0),
                    sums[i],
                    squares[i]));
        }
        return tallies;
    }

    /** What each method believes of the next mean. How many deeds it will be made of is not known: the usual number is taken. */
    private static List<Normal> beliefs(List<Tally> past) {
        double[] seen = past.stream()
                .filter(tally -> tally.count() > 0)
                .mapToDouble(Tally::mean)
                .toArray();
        double harmonic = past.stream()
                .filter(tally -> tally.count() > 0)
                .mapToDouble(tally -> 1.0 / tally.count())
                .average()
                .orElse(1);
        return List.of(
                RevertingLevel.fit(past).forecast(1, 1 / harmonic),
                LocalLevel.fit(past).forecast(1, 1 / harmonic),
                plain(seen),
                first(seen),
                last(seen));
    }

    private static Normal plain(double[] seen) {
        double mean = mean(seen);
        double squares = 0;
        for (double value : seen) {
            squares += (value - mean) * (value - mean);
        }
        return new Normal(mean, squares / (seen.length - 1) * (1 + 1.0 / seen.length));
    }

    /** The autoregression of order one by least squares. */
    private static Normal first(double[] seen) {
        double mean = mean(seen);
        double across = 0;
        double own = 0;
        for (int t = 1; t < seen.length; t++) {
            across += (seen[t - 1] - mean) * (seen[t] - mean);
            own += (seen[t - 1] - mean) * (seen[t - 1] - mean);
        }
        double slope = own == 0 ? 0 : across / own;
        double squares = 0;
        for (int t = 1; t < seen.length; t++) {
            double miss = seen[t] - mean - slope * (seen[t - 1] - mean);
            squares += miss * miss;
        }
        return new Normal(mean + slope * (seen[seen.length - 1] - mean), squares / (seen.length - 3));
    }

    private static Normal last(double[] seen) {
        double squares = 0;
        for (int t = 1; t < seen.length; t++) {
            squares += (seen[t] - seen[t - 1]) * (seen[t] - seen[t - 1]);
        }
        return new Normal(seen[seen.length - 1], squares / (seen.length - 1));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Source: T. Gneiting and A. E. Raftery, "Strictly Proper Scoring Rules, Prediction, and Estimation", JASA 102 (2007), equation 21. */
    private static double crps(Normal belief, double value) {
        double deviation = Math.max(belief.deviation(), 1e-6);
        double z = (value - belief.mean()) / deviation;
        double density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
        return deviation * (z * Erf.erf(z / Math.sqrt(2)) + 2 * density - 1 / Math.sqrt(Math.PI));
    }
}
