package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.reader.internal.event.Arbiter;
import org.entente.reader.internal.event.Case;

/** Tells the events that a judge holds to be likely enough, those of one predicate and type together. Immutable and safe to share between threads. */
public final class LearnedArbiter implements Arbiter {

    /** What the same word tells besides, of other sides, must be so likely, compared with what it tells first: "Ankara expelled a Greek, and Athens a Turk". */
    private static final double BESIDES = 0.6;

    private final Judge judge;

    private LearnedArbiter(Judge judge) {
        this.judge = judge;
    }

    public static LearnedArbiter of(Judge judge) {
        return new LearnedArbiter(judge);
    }

    @Override
    public List<Ruling> hear(Case hearing) {
        if (hearing.named().isEmpty() && hearing.proposals().isEmpty()) {
            return List.of();
        }
        List<Likely> likely = new ArrayList<>();
        Outline outline = new Outline(hearing);
        for (Likely answer : judge.judge(outline)) {
            if (answer.chance() >= (answer.isConfirmed() ? judge.confirmed() : judge.sure())) {
                likely.add(answer);
            }
        }
        likely.sort(Comparator.comparingDouble(Likely::chance).reversed());
        List<Ruling> rulings = new ArrayList<>();
        while (!likely.isEmpty()) {
            Likely first = likely.removeFirst();
            List<Likely> same = likely.stream()
                    .filter(other -> other.type() == first.type() && other.word() == first.word())
                    .toList();
            List<Likely> told = new ArrayList<>(List.of(first));
            rulings.add(ruling(first, same, told, outline));
            likely.removeAll(told);
            likely.removeIf(other -> same.contains(other)
                    && (other.chance() < BESIDES * first.chance()
                            || told.stream().anyMatch(one -> isOfSame(one, other))));
        }
        rulings.sort(Comparator.comparingInt(Ruling::word));
        return rulings;
    }

    /** Whether both sides of one are those of the other, or in part, or they stand otherwise to each other. */
    private static boolean isOfSame(Likely one, Likely other) {
        Pair pair = one.pair();
        Pair also = other.pair();
        return pair.kind() != also.kind()
                || pair.actor().meets(also.actor()) && pair.recipient().meets(also.recipient());
    }

    /**
     * The likeliest pair with those whom the table names beside it, or else with pairs of its kind that share a side and are listed beside the other.
     *
     * @param told takes in whatever else it tells
     */
    private static Ruling ruling(Likely first, List<Likely> same, List<Likely> told, Outline outline) {
        Pair pair = first.pair();
        for (Outline.Proposed proposed : outline.proposals()) {
            Case.Proposal proposal = proposed.proposal();
            if (proposal.type() == first.type()
                    && pair.tells(proposed.actors(), proposed.recipients(), outline.parties())) {
                same.stream()
                        .filter(other ->
                                other.pair().tells(proposed.actors(), proposed.recipients(), outline.parties()))
                        .forEach(told::add);
                return new Ruling(
                        first.word(),
                        first.type(),
                        proposal.actors(),
                        proposal.recipients(),
                        first.status(),
                        first.chance());
            }
        }
        Set<String> actors = new TreeSet<>(pair.actor().codes());
        Set<String> recipients = new TreeSet<>(pair.recipient().codes());
        boolean together = pair.kind() == Pair.Kind.TOGETHER;
        if (together) {
            actors.addAll(recipients);
            recipients.clear();
        }
        for (Likely other : same) {
            Pair also = other.pair();
            if (also.kind() != pair.kind() || also.kind() == Pair.Kind.WITHIN) {
                continue;
            }
            if (together) {
                if (also.has(pair.actor()) || also.has(pair.recipient())) {
                    actors.addAll(also.actor().codes());
                    actors.addAll(also.recipient().codes());
                    told.add(other);
                }
            } else if (also.recipient().equals(pair.recipient()) && outline.isRow(also.actor(), pair.actor())) {
                actors.addAll(also.actor().codes());
                told.add(other);
            } else if (also.actor().equals(pair.actor()) && outline.isRow(also.recipient(), pair.recipient())) {
                recipients.addAll(also.recipient().codes());
                told.add(other);
            }
        }
        return new Ruling(first.word(), first.type(), actors, recipients, first.status(), first.chance());
    }
}
