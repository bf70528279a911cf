package org.entente.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.measure.internal.FrustrationModel;
import org.entente.measure.internal.LocalDivision;

/**
 * Two camps of states that leave the fewest relations at odds: friends apart or foes together.
 *
 * <p>The least number is the frustration index, also line index of balance. Sources: F. Harary, "On the measurement of structural balance", Behavioral Science 4
 * (1959); S. Aref, A. J. Mason and M. C. Wilson, "A modeling and computational study of the frustration index in signed networks", Networks 75 (2020), for
 * the integer programme and its cuts over unbalanced triangles.
 *
 * @param network what was divided
 * @param first the camp of each state: whether it is the first
 * @param frustration how many relations are at odds
 * @param bound no division has fewer; equal to {@code frustration} where that is proved
 * @param sure of each state, whether every best division puts it on the same side relative to the state with most relations; empty where that was not asked
 */
public record Camps(SignedNetwork network, List<Boolean> first, int frustration, int bound, Map<String, Boolean> sure) {

    public Camps {
        first = List.copyOf(first);
        sure = Map.copyOf(sure);
    }

    /**
     * Divides a network.
     *
     * @param seconds to search at most, above 0; past them the best division found is returned with its bound
     */
    public static Camps of(SignedNetwork network, double seconds) {
        boolean[] start = LocalDivision.search(network);
        FrustrationModel.Solution solution = FrustrationModel.solve(network, start, seconds, Optional.empty());
        return new Camps(
                network, boxed(solution.camp()), network.frustration(solution.camp()), solution.bound(), Map.of());
    }

    /**
     * The same camps, and of each state whether its side is the same in all best divisions. A state is sure where forcing it over costs at least one more
     * relation. Each state is one more search.
     *
     * @param seconds for each state at most; a state whose search runs out of time is not sure
     */
    public Camps withSureness(double seconds) {
        boolean[] camp = camp();
        int anchor = busiest();
        Map<String, Boolean> certain = new TreeMap<>();
        for (int state = 0; state < network.states().size(); state++) {
            boolean same = camp[state] == camp[anchor];
            boolean isSure = state == anchor;
            if (state != anchor) {
                FrustrationModel.Pair forced = new FrustrationModel.Pair(anchor, state, !same);
                isSure = FrustrationModel.solve(network, camp, seconds, Optional.of(forced))
                                .bound()
                        > frustration;
            }
            certain.put(network.states().get(state), isSure);
        }
        return new Camps(network, first, frustration, bound, certain);
    }

    /** Whether no division can be better. */
    public boolean proved() {
        return bound == frustration;
    }

    /** Degree of balance, 1 - 2 · frustration / edges, in [0, 1]: 1 where nobody is at odds. Source: Aref and Wilson, "Measuring partial balance in signed networks", Journal of Complex Networks 6 (2018). */
    public double balance() {
        return network.edges().isEmpty()
                ? 1
                : 1 - 2.0 * frustration / network.edges().size();
    }

    /** The states of the first camp, or of the second. */
    public List<String> members(boolean ofFirst) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i) == ofFirst) {
                members.add(network.states().get(i));
            }
        }
        return members;
    }

    /** The relations at odds with the division. */
    public List<SignedNetwork.Edge> frustrated() {
        boolean[] camp = camp();
        return network.edges().stream()
                .filter(edge -> SignedNetwork.isFrustrated(edge, camp))
                .toList();
    }

    /**
     * The states of both divisions that changed sides since {@code before}; the camps are matched so that the fewest move.
     */
    public List<String> movedSince(Camps before) {
        Map<String, Boolean> old = new TreeMap<>();
        for (int i = 0; i < before.first.size(); i++) {
            old.put(before.network.states().get(i), before.first.get(i));
        }
        List<String> kept = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            String state = network.states().get(i);
            Boolean then = old.get(state);
            if (then != null) {
                (then.equals(first.get(i)) ? kept : moved).add(state);
            }
        }
        return moved.size() <= kept.size() ? moved : kept;
    }

    private int busiest() {
        int[] degree = new int[network.states().size()];
        network.edges().forEach(edge -> {
            degree[edge.a()]++;
            degree[edge.b()]++;
        });
        int best = 0;
        for (int i = 1; i < degree.length; i++) {
            best = degree[i] > degree[best] ? i : best;
        }
        return best;
    }

    private boolean[] camp() {
        boolean[] camp = new boolean[first.size()];
        for (int i = 0; i < camp.length; i++) {
            camp[i] = first.get(i);
        }
        return camp;
    }

    private static List<Boolean> boxed(boolean[] camp) {
        List<Boolean> boxed = new ArrayList<>(camp.length);
        for (boolean one : camp) {
            boxed.add(one);
        }
        return boxed;
    }
}
