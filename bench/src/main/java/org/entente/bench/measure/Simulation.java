package org.entente.bench.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.measure.Deed;
import org.entente.measure.Normal;
import org.entente.measure.RelationSeries;
import org.entente.measure.Standing;
import org.entente.measure.Step;
import org.entente.measure.Tally;
import org.entente.measure.TurningPoints;
import org.entente.model.Quad;

/** Series whose truth is known: what the bands hold, how near the smoother comes, which turns are found. */
final class Simulation {

    private static final int RUNS = 200;

    /** The prior was chosen on runs below it. */
    private static final int FIRST_SEED = 1000;

    private static final LocalDate START = LocalDate.of(2000, 1, 1);

    private Simulation() {}

    /**
     * Levels that move by {@code drift} a month and are shaken by {@code shock}; from 0 to {@code most} - 1 deeds a month, of deviation {@code noise}.
     */
    private record World(int months, double drift, double shock, double noise, int most) {

        double[] truth(Random random) {
            double[] truth = new double[months];
            double level = 1;
            for (int t = 0; t < months; t++) {
                level += drift * random.nextGaussian();
                truth[t] = level;
            }
            return truth;
        }

        List<Deed> deeds(double[] truth, Random random) {
            List<Deed> deeds = new ArrayList<>();
            for (int t = 0; t < months; t++) {
                double mean = truth[t] + shock * random.nextGaussian();
                int count = random.nextInt(most);
                for (int i = 0; i < count; i++) {
                    double score = Math.clamp(mean + noise * random.nextGaussian(), -10, 10);
                    deeds.add(Deed.of(START.plusMonths(t), Quad.VERBAL_COOPERATION, score));
                }
            }
            return deeds;
        }

        LocalDate end() {
            return START.plusMonths(months);
        }
    }

    static void printCoverage() {
        for (World world : List.of(
                new World(120, 0.2, 0, 3, 12),
                new World(120, 0.2, 1, 3, 12),
                new World(120, 0.05, 0, 3, 12),
                new World(120, 0.2, 0, 3, 3),
                new World(36, 0.2, 0.5, 3, 30),
                new World(12, 0.2, 0.5, 3, 30))) {
            double held95 = 0;
            double held50 = 0;
            double smoother = 0;
            double plain = 0;
            double last = 0;
            for (int run = 0; run < RUNS; run++) {
                Random random = new Random(FIRST_SEED + run);
                double[] truth = world.truth(random);
                List<Standing> standings = RelationSeries.of(world.deeds(truth, random), Step.MONTH, START, world.end())
                        .standings();
                double sum = 0;
                double count = 0;
                double latest = 0;
                for (int t = 0; t < truth.length; t++) {
                    Normal level = standings.get(t).level();
                    Tally tally = standings.get(t).tally();
                    sum += tally.sum();
                    count += tally.count();
                    latest = tally.count() > 0 ? tally.mean() : latest;
                    held95 += level.band95().holds(truth[t]) ? 1 : 0;
                    held50 += level.band50().holds(truth[t]) ? 1 : 0;
                    smoother += Math.abs(level.mean() - truth[t]);
                    plain += Math.abs((count == 0 ? 0 : sum / count) - truth[t]);
                    last += Math.abs(latest - truth[t]);
                }
            }
            double all = RUNS * (double) world.months();
            System.out.printf(
                    "%s, %d runs: 95 %% band holds %.3f, 50 %% band %.3f; mean error smoother %.3f, plain mean %.3f,"
                            + " last value %.3f%n",
                    world, RUNS, held95 / all, held50 / all, smoother / all, plain / all, last / all);
        }
    }

    /** Sixty months of twenty deeds of deviation 3, with one fall somewhere in months 10 to 49. */
    static void printTurns() {
        for (double size : new double[] {0, 1, 1.5, 2, 3}) {
            int found = 0;
            int more = 0;
            for (int run = 0; run < RUNS; run++) {
                Random random = new Random(10_000 + run);
                int at = 10 + run % 40;
                List<Deed> deeds = new ArrayList<>();
                for (int month = 0; month < 60; month++) {
                    for (int i = 0; i < 20; i++) {
                        double score = (month < at ? 1 : 1 - size) + 3 * random.nextGaussian();
                        deeds.add(Deed.of(START.plusMonths(month), Quad.VERBAL_CONFLICT, Math.clamp(score, -10, 10)));
                    }
                }
                List<TurningPoints.Turn> turns =
                        TurningPoints.of(Tally.of(deeds, Step.MONTH, START, START.plusMonths(60)));
                LocalDate truth = START.plusMonths(at);
                boolean hit = size > 0
                        && turns.stream().anyMatch(turn -> Math.abs(Step.MONTH.between(truth, turn.start())) <= 1);
                found += hit ? 1 : 0;
                more += turns.size() - (hit ? 1 : 0);
            }
            System.out.printf(
                    "turning points, fall of %.1f points, %d runs: %.3f found within one month; %.3f others a series%n",
                    size, RUNS, found / (double) RUNS, more / (double) RUNS);
        }
    }
}
