package org.entente.outlook.internal.forecast;

/** Foretells a series from its beginning. Immutable; safe for use by many threads. */
public interface StepModel {

    /** Its name in the field. */
    String name();

    /**
     * @param now the number of steps that may be looked at, at least two of them seen
     * @param ahead how many steps are wanted, the first of them step {@code now}
     */
    Belief[] foretell(Series series, int now, int ahead);
}
