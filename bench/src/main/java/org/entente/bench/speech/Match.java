package org.entente.bench.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/** Pairs of found and wanted things, each in one pair at most, the likest first. */
final class Match {

    /**
     * A pair.
     *
     * @param found index among what was found
     * @param wanted index among what was wanted
     */
    record Pair(int found, int wanted, double likeness) {}

    private Match() {}

    static <T> List<Pair> of(List<T> found, List<T> wanted, BiPredicate<T, T> fits, ToDoubleBiFunction<T, T> likeness) {
        List<Pair> candidates = new ArrayList<>();
        for (int f = 0; f < found.size(); f++) {
            for (int w = 0; w < wanted.size(); w++) {
                if (fits.test(found.get(f), wanted.get(w))) {
                    candidates.add(new Pair(f, w, likeness.applyAsDouble(found.get(f), wanted.get(w))));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        boolean[] foundUsed = new boolean[found.size()];
        boolean[] wantedUsed = new boolean[wanted.size()];
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!foundUsed[pair.found()] && !wantedUsed[pair.wanted()]) {
                foundUsed[pair.found()] = true;
                wantedUsed[pair.wanted()] = true;
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
