package org.entente.reader.internal.arbiter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.PloverType;
import org.entente.reader.internal.event.Arbiter;
import org.entente.reader.internal.event.Case;

/**
 * Learned from sentences with their events: which types each predicate tells of, and who does it to whom there. Immutable and safe to share between threads.
 *
 * <p>Types come from the predicate, its governor and what stands under it; sides from the ways between predicate and mentions; both hear what the table found.
 */
public final class LearnedArbiter implements Arbiter {

    /** The chance from which on an event is told. F1 is level between 0.15 and 0.4; what did not happen does more harm than what is missed. */
    private static final double SURE = 0.35;

    /** The same of what the table found too: the sentences learned from are stranger than most news, of which the table knows more. The higher, the more examples of patterns fail. */
    private static final double CONFIRMED = 0.17;

    private static final int MAGIC = 0x454e5441;

    private final Types types;
    private final Weights sides;

    LearnedArbiter(Types types, Weights sides) {
        this.types = types;
        this.sides = sides;
    }

    /** A pair with how likely the event is, and the predicate that tells of it most surely. */
    private record Likely(PloverType type, Pair pair, int word, double chance) {}

    @Override
    public List<Ruling> hear(Case hearing) {
        List<Likely> likely = new ArrayList<>();
        Outline outline = new Outline(hearing);
        PartScores scores = new PartScores(sides);
        for (Question question : Question.about(outline, types)) {
            Likely answer = answer(question, scores);
            if (answer.chance() >= (question.isConfirmed() ? CONFIRMED : SURE)) {
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

    private Likely answer(Question question, PartScores scores) {
        double none = 1;
        double most = -1;
        int word = -1;
        for (Question.Word told : question.words()) {
            double chance = AnyOf.logistic(scores.of(told.traits(), question));
            none *= 1 - chance;
            if (chance > most) {
                most = chance;
                word = told.word();
            }
        }
        return new Likely(question.type(), question.pair(), word, 1 - none);
    }

    /** The likeliest pair with those whom the table names beside it, or else with pairs of its kind that share a side and are listed beside the other. */
    private static Ruling ruling(Likely first, List<Likely> same, Outline outline) {
        Pair pair = first.pair();
        for (Case.Proposal proposal : outline.hearing().proposals()) {
            if (proposal.type() == first.type()
                    && pair.tells(Party.of(proposal.actors()), Party.of(proposal.recipients()), outline.parties())) {
                return new Ruling(first.word(), first.type(), proposal.actors(), proposal.recipients(), first.chance());
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
        return new Ruling(first.word(), first.type(), actors, recipients, first.chance());
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        types.write(out);
        sides.write(out);
    }

    /** @throws IOException if the stream holds no such model */
    public static LearnedArbiter read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("It is no model of an arbiter. Maybe another file was given.");
        }
        return new LearnedArbiter(Types.read(in), Weights.read(in));
    }
}
