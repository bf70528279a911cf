package org.entente.measure.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.measure.SignedNetwork;

/** A good division to start the exact search from: states change sides one at a time while that helps, from several seeded starts. */
public final class LocalDivision {

    private static final int STARTS = 40;
    private static final long SEED = 20260101;

    private LocalDivision() {}

    /** The best of {@value #STARTS} local optima. */
    public static boolean[] search(SignedNetwork network) {
        int size = network.states().size();
        List<List<SignedNetwork.Edge>> of = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            of.add(new ArrayList<>());
        }
        for (SignedNetwork.Edge edge : network.edges()) {
            of.get(edge.a()).add(edge);
            of.get(edge.b()).add(edge);
        }
        Random random = new Random(SEED);
        boolean[] best = new boolean[size];
        int least = network.frustration(best);
        for (int start = 0; start < STARTS; start++) {
            boolean[] camp = new boolean[size];
            for (int i = 0; i < size; i++) {
                camp[i] = random.nextInt(4) == 0;
            }
            settle(camp, of);
            int frustration = network.frustration(camp);
            if (frustration < least) {
                least = frustration;
                best = Arrays.copyOf(camp, size);
            }
        }
        return best;
    }

    private static void settle(boolean[] camp, List<List<SignedNetwork.Edge>> of) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 0; i < camp.length; i++) {
                int gain = 0;
                for (SignedNetwork.Edge edge : of.get(i)) {
                    boolean content = (camp[edge.a()] == camp[edge.b()]) == edge.positive();
                    gain += content ? -1 : 1;
                }
                if (gain > 0) {
                    camp[i] = !camp[i];
                    moved = true;
                }
            }
        }
    }
}
