package org.entente.ledger.internal;

/** Sums over what was filed, kept beside it, so that a changed row shows. A batch's sum can be built up row by row. */
public final class Checksums {

    /** The greatest prime below 2^53. */
    private static final long MODULUS = 9_007_199_254_740_881L;

    private static final long LINE = 7_919;
    private static final long DAY = 104_729;
    private static final long ACTOR = 1_299_709;
    private static final long RECIPIENT = 15_485_863;
    private static final long ACTOR_COUNTRY = 32_452_843;
    private static final long RECIPIENT_COUNTRY = 49_979_687;
    private static final long CODING = 67_867_967;
    private static final long NUMBER = 86_028_121;
    private static final long EXTERNAL = 104_395_301;
    private static final long LINK = 122_949_823;

    /** The same sum in SQL, over rows of {@code coded}, in [0, 2^53). Absent values count 0, others one more than they are. */
    static final String SUM = """
        (coalesce(sum(
            line * %d::HUGEINT
            + (day - DATE '1970-01-01') * %d::HUGEINT
            + coalesce(actor + 1, 0) * %d::HUGEINT
            + coalesce(recipient + 1, 0) * %d::HUGEINT
            + coalesce(actor_country::INTEGER + 1, 0) * %d::HUGEINT
            + coalesce(recipient_country::INTEGER + 1, 0) * %d::HUGEINT
            + coding * %d::HUGEINT
            + coalesce(number %% 1000000000 + 1, 0) * %d::HUGEINT
            + coalesce(strlen(external) + 1, 0) * %d::HUGEINT
            + coalesce(strlen(link) + 1, 0) * %d::HUGEINT), 0) %% %d)::BIGINT
        """.formatted(
            LINE, DAY, ACTOR, RECIPIENT, ACTOR_COUNTRY, RECIPIENT_COUNTRY, CODING, NUMBER, EXTERNAL, LINK, MODULUS);

    private long sum;

    /**
     * Adds a row.
     *
     * @param day from 1 January 1970
     * @param actor -1 for none, as are the other absent numbers
     * @param externalBytes how long it is in UTF-8; -1 for none, as for the link
     */
    public void add(
            int line,
            long day,
            int actor,
            int recipient,
            int actorCountry,
            int recipientCountry,
            int coding,
            long number,
            int externalBytes,
            int linkBytes) {
        long row = line * LINE
                + day * DAY
                + (actor + 1) * ACTOR
                + (recipient + 1) * RECIPIENT
                + (actorCountry + 1) * ACTOR_COUNTRY
                + (recipientCountry + 1) * RECIPIENT_COUNTRY
                + coding * CODING
                + (number < 0 ? 0 : number % 1_000_000_000 + 1) * NUMBER
                + (externalBytes + 1) * EXTERNAL
                + (linkBytes + 1) * LINK;
        sum = (sum + row) % MODULUS;
    }

    /** In [0, 2^53). */
    public long sum() {
        return sum;
    }

    /** SQL that lists the batches whose rows are not what was filed. */
    static String differing() {
        return "SELECT b.batch, b.file FROM batch b LEFT JOIN (SELECT batch, count(*) AS n, %s AS s FROM coded GROUP BY batch) c USING (batch) WHERE coalesce(c.n, 0) <> b.row_count OR coalesce(c.s, 0) <> b.checksum ORDER BY 1"
                .formatted(SUM);
    }
}
