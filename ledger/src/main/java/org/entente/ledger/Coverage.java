package org.entente.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger holds, and how fresh it is.
 *
 * @param sources one for each source of events, by name
 * @param lastFiled when something was last filed, or null where nothing was
 */
public record Coverage(
        long dispatches,
        long stories,
        long statements,
        long assessments,
        List<Source> sources,
        @Nullable Instant lastFiled) {

    /**
     * @param name {@code news}, or an event set's name
     * @param events how many events; of an imported set how many directed pairs
     * @param first the earliest day, or null
     * @param last the latest day, or null
     * @param filed when something of it was last filed, or null for an attached folder
     */
    public record Source(
            String name,
            long events,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Instant filed) {}

    public Coverage {
        sources = List.copyOf(sources);
    }
}
