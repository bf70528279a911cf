package org.entente.outlook;

/**
 * Who did what to whom and when, as numbers of a history's name lists.
 *
 * @param subject number of the actor, from 0
 * @param relation number of the kind of event, from 0
 * @param object number of the recipient, from 0
 * @param day days since the history's first date; may be negative for what happened before it
 */
public record Quadruple(int subject, int relation, int object, int day) {

    /** @throws IllegalArgumentException if a number other than the day is negative */
    public Quadruple {
        if (subject < 0 || relation < 0 || object < 0) {
            throw new IllegalArgumentException(
                    "Event (%d, %d, %d) on day %d has a negative number. Maybe its columns are in another order."
                            .formatted(subject, relation, object, day));
        }
    }
}
