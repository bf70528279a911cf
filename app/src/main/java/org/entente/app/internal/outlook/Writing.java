package org.entente.app.internal.outlook;

/** How an outlook is written: for people, as a document, or as rows for other programs. */
enum Writing {
    TEXT,
    JSON,
    TSV
}
