package org.entente.ledger;

import java.util.List;

/**
 * What an import did.
 *
 * @param rows filed now
 * @param known rows that an earlier import had filed
 * @param rejected how many rows were set aside, by this and by earlier imports of the same lines
 * @param rejects the first of them, at most {@link #MOST_REJECTS}
 */
public record ImportReport(long rows, long known, long rejected, List<Reject> rejects) {

    /** So many rows set aside are told in a report; all are handed on while they are met. */
    public static final int MOST_REJECTS = 1_000;

    public ImportReport {
        rejects = List.copyOf(rejects);
    }

    /**
     * A row set aside.
     *
     * @param line counted from 1
     * @param reason what is wrong, with the value
     * @param content the row itself, at most its first 2,000 characters
     */
    public record Reject(String file, long line, String reason, String content) {

        @Override
        public String toString() {
            return "%s:%d: %s".formatted(file, line, reason);
        }
    }
}
