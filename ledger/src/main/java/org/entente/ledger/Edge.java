package org.entente.ledger;

/**
 * What one did to another, summed up.
 *
 * @param actor alpha-3 code, or the actor's id or name where it counts in no country
 * @param recipient the same of the recipient, never the actor
 * @param events how many
 * @param score their mean score, in [-10, 10]
 */
public record Edge(String actor, String recipient, long events, double score) {}
