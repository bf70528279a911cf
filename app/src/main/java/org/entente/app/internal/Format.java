package org.entente.app.internal;

/** How a result is written: for people, as one document, an object a line, or a row a line. */
public enum Format {
    TEXT,
    JSON,
    JSONL,
    TSV
}
