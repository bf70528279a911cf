package org.entente.app.internal.measure;

import java.time.LocalDate;
import org.entente.measure.Deed;
import org.entente.model.Quad;

/**
 * One event between two states, with what it is known by.
 *
 * @param actorState alpha-3 code
 * @param recipientState alpha-3 code
 * @param actor as its source names it
 * @param what kind of event, as its source names it
 * @param recipient as its source names it
 * @param score PLOVER's conflict–cooperation score, in [-10, 10]
 * @param origin where it can be looked up
 */
public record Happening(
        LocalDate day,
        String actorState,
        String recipientState,
        String actor,
        String what,
        String recipient,
        Quad quad,
        double score,
        String origin) {

    public Deed deed() {
        return Deed.of(day, quad, score);
    }

    /** Whether it is between the two, in either direction. */
    boolean isBetween(String a, String b) {
        return actorState.equals(a) && recipientState.equals(b) || actorState.equals(b) && recipientState.equals(a);
    }

    @Override
    public String toString() {
        return "%s %+.1f %s: %s: %s (%s)".formatted(day, score, actor, what, recipient, origin);
    }
}
