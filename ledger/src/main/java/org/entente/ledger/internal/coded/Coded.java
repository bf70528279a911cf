package org.entente.ledger.internal.coded;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of one line: an event, several, or the reason why there is none. */
sealed interface Coded {

    /**
     * @param number the source's own number of the event, or {@link #NO_NUMBER}
     * @param link the page that it was coded from, or null
     * @param external the source's own name of the event where that is no number, or null
     */
    record Row(
            LocalDate day,
            @Nullable Party actor,
            @Nullable Party recipient,
            Coding coding,
            long number,
            @Nullable String link,
            @Nullable String external)
            implements Coded {

        static final long NO_NUMBER = -1;
    }

    /** Several directed pairs of one event. */
    record Several(java.util.List<Row> rows) implements Coded {}

    /** A line that holds no event by its format's rules, such as a header. */
    record Nothing() implements Coded {}

    record Bad(String reason) implements Coded {}
}
