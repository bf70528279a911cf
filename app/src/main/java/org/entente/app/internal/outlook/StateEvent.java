package org.entente.app.internal.outlook;

import java.time.LocalDate;
import org.entente.model.Dyad;
import org.entente.model.PloverType;
import org.entente.outlook.RelationDeed;

/**
 * One event between two states.
 *
 * @param actor alpha-3 code, likewise {@code recipient}
 * @param score in [-10, 10]
 * @param words what its source says of it
 * @param origin where it can be looked up
 */
public record StateEvent(
        LocalDate day, String actor, String recipient, PloverType type, double score, String words, String origin) {

    /** The two, in alphabetical order. */
    Dyad dyad() {
        return new Dyad(actor, recipient).sorted();
    }

    /** As a deed of the relation whose first side is named. */
    RelationDeed deed(String first) {
        return new RelationDeed(day, actor.equals(first), type.quad(), score);
    }

    @Override
    public String toString() {
        return "%s %s %s %s: %s (%s)".formatted(day, actor, type, recipient, words, origin);
    }
}
