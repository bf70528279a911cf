package org.entente.app.internal.desk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.desk.holdings.Holdings.Weight;
import org.entente.atlas.Atlas;
import org.entente.atlas.State;
import org.entente.measure.Camps;
import org.entente.measure.SignedNetwork;
import org.jspecify.annotations.Nullable;

/**
 * Who stands with whom in a time: the signed network of relations and the two camps that leave the fewest at odds.
 *
 * @param least events that a relation needs to count
 * @param region of both states, or null for all
 * @param frustration how many relations are at odds
 * @param bound no division leaves fewer
 * @param balance in [0, 1], 1 where nobody is at odds
 * @param leftOut relations with fewest events that were too many to search
 */
public record CampsView(
        LocalDate from,
        LocalDate to,
        int least,
        @Nullable String region,
        List<Member> members,
        List<Tie> ties,
        int frustration,
        int bound,
        boolean proved,
        double balance,
        int leftOut) {

    /** The longest search, in seconds: a page is waited for. */
    private static final double SECONDS = 3;

    private static final int MOST_TIES = 400;

    /** A state and its camp, 1 or 2. */
    public record Member(String state, String name, int camp, int relations) {}

    /**
     * A relation.
     *
     * @param score mean of its events' scores
     * @param frustrated whether it is at odds with the camps
     */
    public record Tie(String a, String b, double score, long events, boolean friendly, boolean frustrated) {}

    public static CampsView of(
            Holdings holdings, Atlas atlas, LocalDate from, LocalDate to, int least, @Nullable String region) {
        List<Weight> all = holdings.weights(from, to.plusDays(1)).stream()
                .filter(weight -> weight.events() >= least && weight.score() != 0)
                .filter(weight -> region == null || isIn(atlas, weight.a(), region) && isIn(atlas, weight.b(), region))
                .sorted(Comparator.comparingLong(Weight::events).reversed())
                .toList();
        List<Weight> kept = all.subList(0, Math.min(MOST_TIES, all.size()));
        SignedNetwork network = SignedNetwork.of(kept.stream()
                .map(weight -> new SignedNetwork.Link(weight.a(), weight.b(), weight.score() > 0 ? 1 : -1))
                .toList());
        Camps camps =
                kept.isEmpty() ? new Camps(network, List.of(), 0, 0, java.util.Map.of()) : Camps.of(network, SECONDS);
        return new CampsView(
                from,
                to,
                least,
                region,
                members(atlas, camps, kept),
                ties(camps, kept),
                camps.frustration(),
                camps.bound(),
                camps.proved(),
                Math.round(camps.balance() * 1000) / 1000.0,
                all.size() - kept.size());
    }

    private static boolean isIn(Atlas atlas, String code, String region) {
        State state = atlas.state(code);
        return state != null && state.region().equals(region);
    }

    /** The camp with more relations comes first. */
    private static List<Member> members(Atlas atlas, Camps camps, List<Weight> kept) {
        List<Member> members = new ArrayList<>();
        List<String> states = camps.network().states();
        boolean first = camps.members(true).size() >= camps.members(false).size();
        for (int i = 0; i < states.size(); i++) {
            String code = states.get(i);
            State state = atlas.state(code);
            int relations = (int) kept.stream()
                    .filter(one -> one.a().equals(code) || one.b().equals(code))
                    .count();
            members.add(new Member(
                    code, state == null ? code : state.name(), camps.first().get(i) == first ? 1 : 2, relations));
        }
        members.sort(Comparator.comparingInt(Member::camp)
                .thenComparing(Comparator.comparingInt(Member::relations).reversed())
                .thenComparing(Member::name));
        return members;
    }

    private static List<Tie> ties(Camps camps, List<Weight> kept) {
        List<String> states = camps.network().states();
        List<String> odd = camps.frustrated().stream()
                .map(edge -> states.get(edge.a()) + states.get(edge.b()))
                .toList();
        return kept.stream()
                .map(one -> new Tie(
                        one.a(),
                        one.b(),
                        Math.round(one.score() * 1000) / 1000.0,
                        one.events(),
                        one.score() > 0,
                        odd.contains(one.a() + one.b())))
                .toList();
    }
}
