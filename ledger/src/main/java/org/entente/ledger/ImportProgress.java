package org.entente.ledger;

/**
 * How far an import has come; told after each batch that is safe.
 *
 * @param file what is being read
 * @param bytes read of all inputs so far, as they lie on disk
 * @param totalBytes of all inputs
 * @param rows filed so far
 * @param rejected set aside so far
 */
public record ImportProgress(String file, long bytes, long totalBytes, long rows, long rejected) {}
