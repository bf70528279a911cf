package org.entente.outlook;

import java.time.LocalDate;

/**
 * A relation whose last days are unusual for it.
 *
 * @param relation its name
 * @param kind of events that there are more of than usual
 * @param start of the days looked at
 * @param seen how many events of the kind
 * @param expected how many were to be expected from the relation's own past
 * @param chance of a figure as unusual where nothing has changed (the conformal p-value), in (0, 1]
 */
public record Alert(String relation, Kind kind, LocalDate start, int seen, double expected, double chance) {

    /** What there is more of. */
    public enum Kind {
        CONFLICT,
        COOPERATION
    }
}
