package org.entente.app.internal.ledger;

/** How a table out of a ledger is written. */
enum TableFormat {
    /** Columns for people. */
    TEXT,
    CSV,
    TSV,
    JSON,
    JSONL,
    PARQUET,
    /** A network of who did how much to whom, for events only. */
    GRAPHML,
    /** The same for Gephi. */
    GEXF;

    boolean isNetwork() {
        return this == GRAPHML || this == GEXF;
    }
}
