package org.entente.ledger.internal.coded;

import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One side of a coded event, as its source has it.
 *
 * @param name as the source has it; its code where it has no name
 * @param country alpha-3 code, or null
 * @param code the source's own code for it, or null
 */
record Party(
        String name,
        @Nullable String country,
        @Nullable Sector sector,
        @Nullable String code) {}
