package org.entente.ledger.internal.coded;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of one line: an event, several, or the reason why there is none. */
sealed interface Coded {

    /**
     * @param number the source's own number of the event, or {@link #NO_NUMBER}
     * @param link the page that it was coded from, in UTF-8, or null
     * @param external the source's own name of the event where that is no number, in UTF-8, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(
            LocalDate day,
            @Nullable Party actor,
            @Nullable Party recipient,
            Coding coding,
            long number,
            byte @Nullable [] link,
            byte @Nullable [] external)
            implements Coded {

        static final long NO_NUMBER = -1;

        /** A text's bytes; null where it is empty. */
        static byte @Nullable [] utf8(String text) {
            return text.isEmpty() ? null : text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Several directed pairs of one event. */
    record Several(java.util.List<Row> rows) implements Coded {}

    /** A line that holds no event by its format's rules, such as a header. */
    record Nothing() implements Coded {}

    record Bad(String reason) implements Coded {}
}
