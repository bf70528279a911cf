package org.entente.bench.atlas;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.atlas.Atlas;
import org.entente.reader.Resolver;
import picocli.CommandLine.Command;

/** How fast the atlas loads and resolves, on one core. */
@Command(name = "speed", description = "Load time and mentions a second on one core.")
public final class Speed implements Callable<Integer> {

    @Override
    public Integer call() {
        long begun = System.nanoTime();
        long worked = worked();
        Atlas atlas = Atlas.shipped();
        System.out.printf(
                Locale.ROOT,
                "first load in %.3f s, %.3f s of processor time%n",
                (System.nanoTime() - begun) / 1e9,
                (worked() - worked) / 1e9);
        Resolver resolver = Resolver.of(atlas);
        LocalDate day = LocalDate.of(2018, 10, 12);
        List<String> phrases = new ArrayList<>();
        atlas.states().forEach(state -> {
            phrases.add("the foreign minister of " + state.name());
            phrases.add(state.name() + "'s army");
        });
        atlas.persons().forEach(person -> phrases.add(person.name()));
        long best = Long.MAX_VALUE;
        int known = 0;
        for (int round = 0; round < 30; round++) {
            long start = worked();
            known = 0;
            for (String phrase : phrases) {
                known += resolver.resolve(phrase, day).actor() == null ? 0 : 1;
            }
            best = Math.min(best, worked() - start);
        }
        System.out.printf(
                Locale.ROOT,
                "%.0f mentions a second (%d phrases, %d with an actor, the best of 30 rounds)%n",
                phrases.size() * 1e9 / best,
                phrases.size(),
                known);
        return 0;
    }

    /** Processor time of this thread in nanoseconds, which a busy machine does not stretch. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
