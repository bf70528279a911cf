package org.entente.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param rows filed now
 * @param known rows that an earlier import had filed
 * @param rejected how many rows were set aside, by this and by earlier imports of the same lines
 * @param firstReject the first of them, or null
 */
public record ImportReport(
        long rows, long known, long rejected, @Nullable Reject firstReject) {

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
