package org.entente.app.internal.ledger;

import java.time.LocalDate;
import org.entente.ledger.EventQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part of what is found is shown: a time, a confidence, and a page. */
final class Page {

    @Option(names = "--from", paramLabel = "DATE", description = "The first day.")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day.")
    private @Nullable LocalDate to;

    @Option(names = "--confidence", paramLabel = "P", description = "The least confidence, in [0, 1].")
    double confidence;

    @Option(names = "--oldest-first", description = "Begin with the oldest.")
    private boolean oldestFirst;

    @Option(names = "--limit", paramLabel = "N", description = "The most rows (default: 50; 0 for all).")
    private long limit = 50;

    @Option(names = "--offset", paramLabel = "N", description = "How many to pass over.")
    long offset;

    /** The first day after the last, or null. */
    @Nullable
    LocalDate end() {
        return to == null ? null : to.plusDays(1);
    }

    boolean newestFirst() {
        return !oldestFirst;
    }

    long limit() {
        return limit <= 0 ? EventQuery.NO_LIMIT : limit;
    }
}
