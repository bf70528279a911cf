package org.entente.ledger.internal;

import java.sql.SQLException;

/** Sums over what was filed, kept beside it, so that a changed row shows. */
public final class Checksums {

    /** A weighted sum of every cell: any one cell that differs changes it. */
    private static final String SUM = """
            (coalesce(sum(
                line * 7919::HUGEINT
                + (day - DATE '1970-01-01') * 104729::HUGEINT
                + coalesce(actor + 1, 0) * 1299709::HUGEINT
                + coalesce(recipient + 1, 0) * 15485863::HUGEINT
                + coalesce(actor_country::INTEGER + 1, 0) * 32452843::HUGEINT
                + coalesce(recipient_country::INTEGER + 1, 0) * 49979687::HUGEINT
                + coding * 67867967::HUGEINT
                + coalesce(number + 1, 0) * 86028121::HUGEINT
                + coalesce(reference + 1, 0) * 104395301::HUGEINT), 0) % 9007199254740881)::BIGINT
            """;

    private Checksums() {}

    /** The sum over a batch's rows, in [0, 2^53]. */
    public static long ofBatch(Database database, int batch) throws SQLException {
        return database.number("SELECT %s FROM coded WHERE batch = %d".formatted(SUM, batch), 0);
    }

    /** SQL that lists the batches whose rows are not what was filed. */
    static String differing() {
        return "SELECT b.batch, b.file FROM batch b LEFT JOIN (SELECT batch, count(*) AS n, %s AS s FROM coded GROUP BY batch) c USING (batch) WHERE coalesce(c.n, 0) <> b.row_count OR coalesce(c.s, 0) <> b.checksum ORDER BY 1"
                .formatted(SUM);
    }
}
