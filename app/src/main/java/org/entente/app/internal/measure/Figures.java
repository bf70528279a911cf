package org.entente.app.internal.measure;

/** How figures are written: for people, as a document, or as rows for other programs. */
enum Figures {
    TEXT,
    JSON,
    CSV,
    TSV
}
