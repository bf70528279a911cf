package org.entente.ledger.internal.coded;

import org.entente.model.Cameo;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a coded event is said to be.
 *
 * @param cameo the code as the source has it, or null
 * @param type null where the code has no PLOVER type
 * @param contexts PLOVER's labels, comma-separated, in order; empty where none
 * @param score PLOVER's, in [-10, 10]
 * @param goldstein in [-10, 10], or null
 */
record Coding(
        String source,
        @Nullable String cameo,
        @Nullable PloverType type,
        @Nullable String mode,
        String contexts,
        Status status,
        double score,
        @Nullable Double goldstein) {

    /** What a CAMEO code says, under the code as the source writes it. */
    static Coding of(String source, String written, Cameo code) {
        return new Coding(source, written, code.type(), code.mode(), "", Status.ACTUAL, code.score(), code.goldstein());
    }
}
