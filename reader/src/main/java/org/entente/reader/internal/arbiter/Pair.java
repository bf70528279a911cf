package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Two sides of which a sentence may tell an event; those who act together in the order of their codes.
 *
 * @param actor a code, or {@link #NOBODY}
 * @param recipient a code, or {@link #NOBODY}
 */
record Pair(Kind kind, String actor, String recipient) {

    static final String NOBODY = "-";

    /** How the sides stand to each other. */
    enum Kind {
        /** One acts toward another. */
        TOWARD,
        /** One acts toward itself or its own people. */
        WITHIN,
        /** One acts, toward nobody who is named. */
        ALONE,
        /** Something befalls one, by nobody who is named. */
        SUFFERED,
        /** Both act together. */
        TOGETHER
    }

    private static Pair directed(String actor, String recipient) {
        if (actor.equals(recipient)) {
            return new Pair(Kind.WITHIN, actor, recipient);
        }
        Kind kind = recipient.equals(NOBODY) ? Kind.ALONE : actor.equals(NOBODY) ? Kind.SUFFERED : Kind.TOWARD;
        return new Pair(kind, actor, recipient);
    }

    private static Pair together(String one, String other) {
        return one.compareTo(other) < 0 ? new Pair(Kind.TOGETHER, one, other) : new Pair(Kind.TOGETHER, other, one);
    }

    /** All pairs that those named in a sentence may form. */
    static List<Pair> among(List<String> codes) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            pairs.add(directed(codes.get(i), codes.get(i)));
            pairs.add(directed(codes.get(i), NOBODY));
            pairs.add(directed(NOBODY, codes.get(i)));
            for (int j = 0; j < codes.size(); j++) {
                if (i != j) {
                    pairs.add(directed(codes.get(i), codes.get(j)));
                }
                if (i < j) {
                    pairs.add(together(codes.get(i), codes.get(j)));
                }
            }
        }
        return pairs;
    }

    /** The pairs that an event consists of; several actors without a recipient act together. */
    static Set<Pair> of(Set<String> actors, Set<String> recipients) {
        Set<Pair> pairs = new LinkedHashSet<>();
        List<String> all = List.copyOf(actors);
        if (recipients.isEmpty() && all.size() > 1) {
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    pairs.add(together(all.get(i), all.get(j)));
                }
            }
            return pairs;
        }
        for (String actor : actors.isEmpty() ? Set.of(NOBODY) : actors) {
            for (String recipient : recipients.isEmpty() ? Set.of(NOBODY) : recipients) {
                pairs.add(directed(actor, recipient));
            }
        }
        return pairs;
    }

    boolean has(String code) {
        return actor.equals(code) || recipient.equals(code);
    }
}
