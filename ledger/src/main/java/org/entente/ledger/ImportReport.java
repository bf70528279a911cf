package org.entente.ledger;

import java.util.List;

/**
 * What an import did.
 *
 * @param rows filed now
 * @param known rows that an earlier import had filed
 * @param rejects every row set aside, of this and of earlier imports of the same lines
 */
public record ImportReport(long rows, long known, List<Reject> rejects) {

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

    public ImportReport {
        rejects = List.copyOf(rejects);
    }
}
