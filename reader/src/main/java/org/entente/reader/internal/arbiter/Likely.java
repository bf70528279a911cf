package org.entente.reader.internal.arbiter;

import org.entente.model.PloverType;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * How likely a sentence tells of an event of a type between two sides.
 *
 * @param word the predicate that tells of it most surely
 * @param status null where the judge has no view of it
 * @param chance in [0, 1]
 * @param isConfirmed whether the table found it
 */
record Likely(
        PloverType type, Pair pair, int word, @Nullable Status status, double chance, boolean isConfirmed) {}
