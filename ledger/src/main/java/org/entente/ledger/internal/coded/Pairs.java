package org.entente.ledger.internal.coded;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event's sides as directed pairs: each actor with each recipient; where all are actors, each with each other. */
record Pairs(@Nullable Party actor, @Nullable Party recipient) {

    static List<Pairs> of(List<Party> actors, List<Party> recipients) {
        List<Pairs> pairs = new ArrayList<>();
        if (actors.isEmpty()) {
            recipients.forEach(recipient -> pairs.add(new Pairs(null, recipient)));
        } else if (recipients.isEmpty() && actors.size() > 1) {
            for (Party actor : actors) {
                actors.stream()
                        .filter(other -> !other.equals(actor))
                        .forEach(other -> pairs.add(new Pairs(actor, other)));
            }
        } else if (recipients.isEmpty()) {
            pairs.add(new Pairs(actors.getFirst(), null));
        } else {
            actors.forEach(actor -> recipients.forEach(recipient -> pairs.add(new Pairs(actor, recipient))));
        }
        return pairs;
    }
}
