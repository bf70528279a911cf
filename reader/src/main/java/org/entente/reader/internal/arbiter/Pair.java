package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Two sides of which a sentence may tell an event; those who act together in the order of their codes. */
record Pair(Kind kind, Party actor, Party recipient) {

    /** How the sides stand to each other. */
    enum Kind {
        /** One acts toward another. */
        TOWARD,
        /** One acts toward itself or its own people. */
        WITHIN,
        /** One acts, or a row of several together, toward nobody who is named. */
        ALONE,
        /** Something befalls one, by nobody who is named. */
        SUFFERED,
        /** Both act together. */
        TOGETHER
    }

    private static Pair directed(Party actor, Party recipient) {
        if (actor.equals(recipient)) {
            return new Pair(Kind.WITHIN, actor, recipient);
        }
        Kind kind =
                recipient.equals(Party.NOBODY) ? Kind.ALONE : actor.equals(Party.NOBODY) ? Kind.SUFFERED : Kind.TOWARD;
        return new Pair(kind, actor, recipient);
    }

    /** All pairs that those named in a sentence may form. */
    static List<Pair> among(Collection<Party> parties) {
        List<Party> all = List.copyOf(parties);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Party one = all.get(i);
            pairs.add(directed(one, one));
            pairs.add(directed(one, Party.NOBODY));
            pairs.add(directed(Party.NOBODY, one));
            for (int j = i + 1; j < all.size(); j++) {
                Party other = all.get(j);
                if (!one.meets(other)) {
                    pairs.add(directed(one, other));
                    pairs.add(directed(other, one));
                    pairs.add(new Pair(Kind.TOGETHER, one, other));
                }
            }
        }
        return pairs;
    }

    /**
     * Whether an event is told by the pair: its sides are the event's, or the greatest part of them that a party makes up.
     *
     * @param parties all who are named
     */
    boolean tells(Party actors, Party recipients, Collection<Party> parties) {
        return switch (kind) {
            case TOWARD, SUFFERED ->
                !actors.equals(recipients)
                        && !recipients.equals(Party.NOBODY)
                        && actor.isGreatest(actors, parties)
                        && recipient.isGreatest(recipients, parties);
            case WITHIN -> actors.equals(recipients) && actor.isGreatest(actors, parties);
            case ALONE -> recipients.equals(Party.NOBODY) && actor.equals(actors);
            case TOGETHER ->
                recipients.equals(Party.NOBODY)
                        && !parties.contains(actors)
                        && actor.isGreatest(actors, parties)
                        && recipient.isGreatest(actors, parties);
        };
    }

    boolean has(Party party) {
        return actor.meets(party) || recipient.meets(party);
    }
}
