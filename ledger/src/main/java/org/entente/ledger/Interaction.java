package org.entente.ledger;

import java.time.LocalDate;
import org.entente.model.PloverType;
import org.entente.model.Quad;

/**
 * What one country did to another: the part of an event that moves a relation.
 *
 * @param id the event's within the ledger, for {@link Ledger#cited(String)}
 * @param actor alpha-3 code
 * @param recipient alpha-3 code, never the actor's
 * @param score PLOVER's conflict–cooperation score, in [-10, 10]
 * @param source {@code news}, or the event set's name
 */
public record Interaction(
        String id, LocalDate day, String actor, String recipient, PloverType type, double score, String source) {

    public Quad quad() {
        return type.quad();
    }
}
