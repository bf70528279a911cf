package org.entente.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who is friend or foe of whom, among many states. Immutable and safe to share between threads.
 *
 * @param states in alphabetical order
 * @param edges each between two states, one at most for a pair
 */
public record SignedNetwork(List<String> states, List<Edge> edges) {

    /**
     * One relation with its sign.
     *
     * @param a index of a state, below {@code b}
     * @param b index of another
     * @param positive whether it is friendly
     */
    public record Edge(int a, int b, boolean positive) {}

    /**
     * One relation as it comes from elsewhere.
     *
     * @param sign 1 or -1
     */
    public record Link(String a, String b, int sign) {}

    /**
     * The sign of a relation whose level is believed: friendly above a neutral level, hostile below it.
     *
     * @param neutral in score points
     * @param sureness how probable the side has to be, in [0.5, 1); below it nothing is said
     */
    public static Optional<Link> link(String a, String b, Standing standing, double neutral, double sureness) {
        double friendly = standing.level().above(neutral);
        return !standing.known() || Math.max(friendly, 1 - friendly) < sureness
                ? Optional.empty()
                : Optional.of(new Link(a, b, friendly > 0.5 ? 1 : -1));
    }

    public SignedNetwork {
        states = List.copyOf(states);
        edges = List.copyOf(edges);
    }

    /**
     * @throws IllegalArgumentException if a state is linked with itself, a sign is neither 1 nor -1, or a pair has both signs
     */
    public static SignedNetwork of(List<Link> links) {
        TreeSet<String> names = new TreeSet<>();
        links.forEach(link -> {
            names.add(link.a());
            names.add(link.b());
        });
        List<String> states = List.copyOf(names);
        Map<String, Integer> index = new HashMap<>();
        states.forEach(state -> index.put(state, index.size()));
        Map<Long, Boolean> signs = new HashMap<>();
        List<Edge> edges = new ArrayList<>();
        for (Link link : links) {
            int one = index.getOrDefault(link.a(), -1);
            int other = index.getOrDefault(link.b(), -1);
            if (one == other || Math.abs(link.sign()) != 1) {
                throw new IllegalArgumentException(
                        "%s–%s cannot have sign %d. Maybe drop loops and write signs as 1 or -1."
                                .formatted(link.a(), link.b(), link.sign()));
            }
            int a = Math.min(one, other);
            int b = Math.max(one, other);
            Boolean before = signs.putIfAbsent((long) a << 32 | b, link.sign() > 0);
            if (before == null) {
                edges.add(new Edge(a, b, link.sign() > 0));
            } else if (before != link.sign() > 0) {
                throw new IllegalArgumentException("%s–%s is both friendly and hostile. Maybe add its scores up first."
                        .formatted(link.a(), link.b()));
            }
        }
        return new SignedNetwork(states, edges);
    }

    /** How many edges a division frustrates: friends in different camps, foes in one. */
    public int frustration(boolean[] camp) {
        int frustrated = 0;
        for (Edge edge : edges) {
            frustrated += isFrustrated(edge, camp) ? 1 : 0;
        }
        return frustrated;
    }

    static boolean isFrustrated(Edge edge, boolean[] camp) {
        return (camp[edge.a()] == camp[edge.b()]) != edge.positive();
    }
}
