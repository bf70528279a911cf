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
            Likely first = likely.getFirst();
            List<Likely> same = likely.stream()
                    .filter(other -> other.type() == first.type() && other.word() == first.word())
                    .toList();
            likely.removeAll(same);
            rulings.add(ruling(first, same, outline));
        }
        rulings.sort(Comparator.comparingInt(Ruling::word));
        return rulings;
    }

    /** The likeliest pair with those whom the table names beside it, or else with pairs of its kind that share a side and are listed beside the other. */
    private static Ruling ruling(Likely first, List<Likely> same, Outline outline) {
        Pair pair = first.pair();
        for (Case.Proposal proposal : outline.hearing().proposals()) {
            if (proposal.type() == first.type()
                    && pair.tells(Party.of(proposal.actors()), Party.of(proposal.recipients()), outline.parties())) {
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
            if (together && (also.has(pair.actor()) || also.has(pair.recipient()))) {
                actors.addAll(also.actor().codes());
                actors.addAll(also.recipient().codes());
            } else if (!together && also.recipient().equals(pair.recipient())) {
                actors.addAll(also.actor().codes());
            } else if (!together && also.actor().equals(pair.actor())) {
                recipients.addAll(also.recipient().codes());
            }
        }
        return new Ruling(first.word(), first.type(), actors, recipients, first.status(), first.chance());
    }
}
