package org.entente.bench.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.PloverType;
import org.entente.reader.Classifier.Classification;

/** What was foretold of rows, and how good that was. For one thread. */
final class Score {

    static final String HEADER = "seed\tbinary\tquad\troot\tcalibration error";

    private static final int BINS = 10;

    private record Pair(Material.Row gold, Classification told) {

        private String label() {
            return told.type() == PloverType.CONCEDE || told.type() == PloverType.RETREAT
                    ? "YIELD"
                    : told.type().name();
        }
    }

    private interface Side {
        String of(Pair pair);
    }

    private final List<Pair> pairs = new ArrayList<>();

    void add(Material.Row gold, Classification told) {
        pairs.add(new Pair(gold, told));
    }

    double root() {
        return macro(pair -> pair.gold().label(), Pair::label);
    }

    double quad() {
        return macro(
                pair -> "" + pair.gold().quad(), pair -> "" + pair.told().quad().number());
    }

    double binary() {
        return macro(
                pair -> "" + (pair.gold().quad() > 2),
                pair -> "" + pair.told().quad().isConflict());
    }

    /** The mean of the classes' F1, in [0, 1]. */
    private double macro(Side gold, Side told) {
        Set<String> classes = new TreeSet<>();
        pairs.forEach(pair -> classes.add(gold.of(pair)));
        double sum = 0;
        for (String one : classes) {
            long right = 0;
            long all = 0;
            for (Pair pair : pairs) {
                boolean wanted = gold.of(pair).equals(one);
                boolean said = told.of(pair).equals(one);
                right += wanted && said ? 2 : 0;
                all += (wanted ? 1 : 0) + (said ? 1 : 0);
            }
            sum += all == 0 ? 0 : (double) right / all;
        }
        return sum / classes.size();
    }

    /**
     * The expected calibration error of the types' confidence over ten bins of equal width, in [0, 1]. Source: M. P. Naeini, G. F. Cooper, M. Hauskrecht,
     * "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015.
     */
    double calibrationError() {
        double[] said = new double[BINS];
        double[] right = new double[BINS];
        for (Pair pair : pairs) {
            int bin = Math.min(BINS - 1, (int) (pair.told().confidence() * BINS));
            said[bin] += pair.told().confidence();
            right[bin] += pair.label().equals(pair.gold().label()) ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(said[bin] - right[bin]);
        }
        return error / pairs.size();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f\t%.4f\t%.4f\t%.4f", binary(), quad(), root(), calibrationError());
    }
}
