package org.entente.measure.internal;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.measure.SignedNetwork;

/** The frustration index as an integer programme: a side for each state, a fault for each edge, a cut for each unbalanced triangle. */
public final class FrustrationModel {

    static {
        Loader.loadNativeLibraries();
    }

    private FrustrationModel() {}

    /**
     * @param camp the best division found
     * @param bound no division frustrates fewer edges
     */
    public record Solution(boolean[] camp, int bound) {}

    /** Two states that have to be on the same side, or on different ones. */
    public record Pair(int a, int b, boolean same) {}

    /**
     * @param start a division to begin with
     * @param seconds to search at most
     * @param forced a pair whose sides are laid down
     */
    public static Solution solve(SignedNetwork network, boolean[] start, double seconds, Optional<Pair> forced) {
        CpModel model = new CpModel();
        int size = network.states().size();
        BoolVar[] side = new BoolVar[size];
        for (int i = 0; i < size; i++) {
            side[i] = model.newBoolVar("s" + i);
            model.addHint(side[i], start[i]);
        }
        Map<Long, BoolVar> faults = new HashMap<>();
        List<Literal> all = new ArrayList<>();
        for (SignedNetwork.Edge edge : network.edges()) {
            BoolVar fault = model.newBoolVar("f");
            faults.put(key(edge.a(), edge.b()), fault);
            all.add(fault);
            Literal a = side[edge.a()];
            Literal b = edge.positive() ? side[edge.b()] : side[edge.b()].not();
            model.addBoolOr(new Literal[] {fault, a, b.not()});
            model.addBoolOr(new Literal[] {fault, a.not(), b});
        }
        addTriangles(network, faults, model);
        if (size > 0) {
            model.addEquality(side[busiest(network)], start[busiest(network)] ? 1 : 0);
        }
        forced.ifPresent(pair -> {
            if (pair.same()) {
                model.addEquality(side[pair.a()], side[pair.b()]);
            } else {
                model.addDifferent(side[pair.a()], side[pair.b()]);
            }
        });
        model.minimize(LinearExpr.sum(all.toArray(Literal[]::new)));
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(seconds)
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setLinearizationLevel(2);
        CpSolverStatus status = solver.solve(model);
        int bound = (int) Math.ceil(solver.bestObjectiveBound() - 1e-6);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return new Solution(start, Math.max(bound, 0));
        }
        boolean[] camp = new boolean[size];
        for (int i = 0; i < size; i++) {
            camp[i] = solver.booleanValue(side[i]);
        }
        return new Solution(camp, bound);
    }

    /** A triangle with an odd number of foes has at least one fault, whatever the sides. */
    private static void addTriangles(SignedNetwork network, Map<Long, BoolVar> faults, CpModel model) {
        int size = network.states().size();
        byte[][] sign = new byte[size][size];
        for (SignedNetwork.Edge edge : network.edges()) {
            byte value = (byte) (edge.positive() ? 1 : -1);
            sign[edge.a()][edge.b()] = value;
            sign[edge.b()][edge.a()] = value;
        }
        for (SignedNetwork.Edge edge : network.edges()) {
            for (int c = edge.b() + 1; c < size; c++) {
                if (sign[edge.a()][edge.b()] * sign[edge.a()][c] * sign[edge.b()][c] < 0) {
                    model.addBoolOr(new Literal[] {
                        fault(faults, edge.a(), edge.b()), fault(faults, edge.a(), c), fault(faults, edge.b(), c)
                    });
                }
            }
        }
    }

    private static Literal fault(Map<Long, BoolVar> faults, int a, int b) {
        BoolVar fault = faults.get(key(a, b));
        if (fault == null) {
            throw new IllegalStateException("No edge between states %d and %d.".formatted(a, b));
        }
        return fault;
    }

    private static int busiest(SignedNetwork network) {
        int[] degree = new int[network.states().size()];
        int best = 0;
        for (SignedNetwork.Edge edge : network.edges()) {
            degree[edge.a()]++;
            degree[edge.b()]++;
        }
        for (int i = 1; i < degree.length; i++) {
            best = degree[i] > degree[best] ? i : best;
        }
        return best;
    }

    private static long key(int a, int b) {
        return (long) a << 32 | b;
    }
}
