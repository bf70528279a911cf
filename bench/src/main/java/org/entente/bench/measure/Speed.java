package org.entente.bench.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.measure.Deed;
import org.entente.measure.RelationSeries;
import org.entente.measure.Step;
import org.entente.model.Quad;

/** How long monthly series over thirty years take: one dyad, and all dyads of two hundred states. */
final class Speed {

    private static final LocalDate START = LocalDate.of(1995, 1, 1);
    private static final int MONTHS = 360;
    private static final int DYADS = 200 * 199 / 2;

    private Speed() {}

    static void print() {
        List<Deed> busy = deeds(1, 60);
        double[] times = new double[30];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            series(busy);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        System.out.printf("one dyad, %d months, %d deeds: first %.1f ms", MONTHS, busy.size(), times[0]);
        Arrays.sort(times);
        System.out.printf(", median of %d %.1f ms%n", times.length, times[times.length / 2]);
        long start = System.nanoTime();
        long deeds = IntStream.range(0, DYADS)
                .parallel()
                .mapToLong(dyad -> series(deeds(dyad, 5)).count())
                .sum();
        System.out.printf(
                "%d dyads, %d months, %d deeds, made and measured on %d threads: %.1f s%n",
                DYADS, MONTHS, deeds, Runtime.getRuntime().availableProcessors(), (System.nanoTime() - start) / 1e9);
    }

    private static RelationSeries series(List<Deed> deeds) {
        return RelationSeries.of(deeds, Step.MONTH, START, START.plusMonths(MONTHS));
    }

    private static List<Deed> deeds(long seed, int most) {
        Random random = new Random(seed);
        List<Deed> deeds = new ArrayList<>();
        double level = 1;
        for (int month = 0; month < MONTHS; month++) {
            level = 0.98 * level + 0.2 * random.nextGaussian();
            int count = random.nextInt(most);
            for (int i = 0; i < count; i++) {
                double score = Math.clamp(level + 3 * random.nextGaussian(), -10, 10);
                deeds.add(Deed.of(START.plusMonths(month), Quad.VERBAL_COOPERATION, score));
            }
        }
        return deeds;
    }
}
