package org.entente.ledger.internal.coded;

/** Reads the lines of one kind of event set. Told of a file's first line so that it can learn its columns. */
interface Coder {

    /** What was decided beyond the lines themselves, which makes the same lines another import. */
    String settings();

    Coded code(Line line);

    /** A new file begins. */
    default void begin() {}
}
