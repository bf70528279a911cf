package org.entente.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The poles of a system of states and the camps they lead.
 *
 * <p>A pole holds at least half of what the most capable state does. Source: R. L. Schweller, "Deadly Imbalances: Tripolarity and Hitler's Strategy of World Conquest",
 * 1998, chapter 1.
 *
 * @param poles from the most capable on
 * @param ofFirst the poles of the first camp; {@code ofSecond} those of the other
 * @param share of all capability that the first camp holds, in [0, 1]
 */
public record Polarity(List<String> poles, List<String> ofFirst, List<String> ofSecond, double share) {

    private static final double OF_THE_STRONGEST = 0.5;

    public Polarity {
        poles = List.copyOf(poles);
        ofFirst = List.copyOf(ofFirst);
        ofSecond = List.copyOf(ofSecond);
    }

    /**
     * @param capability of each state, above 0 and in one unit; states without one hold none
     * @throws IllegalArgumentException if no state of the network has any
     */
    public static Polarity of(Camps camps, Map<String, Double> capability) {
        List<String> states = new ArrayList<>(camps.network().states());
        states.removeIf(state -> capability.getOrDefault(state, 0.0) <= 0);
        states.sort((a, b) -> Double.compare(capability.getOrDefault(b, 0.0), capability.getOrDefault(a, 0.0)));
        if (states.isEmpty()) {
            throw new IllegalArgumentException(
                    "None of %d states has a capability. Maybe its file names states otherwise."
                            .formatted(camps.network().states().size()));
        }
        double strongest = capability.getOrDefault(states.getFirst(), 0.0);
        List<String> poles = states.stream()
                .filter(state -> capability.getOrDefault(state, 0.0) >= OF_THE_STRONGEST * strongest)
                .toList();
        List<String> first = camps.members(true);
        double all = states.stream()
                .mapToDouble(state -> capability.getOrDefault(state, 0.0))
                .sum();
        double held = first.stream()
                .mapToDouble(state -> Math.max(0, capability.getOrDefault(state, 0.0)))
                .sum();
        return new Polarity(
                poles,
                poles.stream().filter(first::contains).toList(),
                poles.stream().filter(pole -> !first.contains(pole)).toList(),
                held / all);
    }

    /** Unipolar with one pole, bipolar with two, multipolar with more. */
    public String word() {
        return switch (poles.size()) {
            case 1 -> "unipolar";
            case 2 -> "bipolar";
            default -> "multipolar";
        };
    }
}
