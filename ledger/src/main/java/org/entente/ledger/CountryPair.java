package org.entente.ledger;

import java.time.LocalDate;

/**
 * What one country did to another, summed up.
 *
 * @param actor alpha-3 code
 * @param recipient alpha-3 code, never the actor's
 * @param events how many actual events that have a type
 * @param score their mean score, in [-10, 10]
 * @param first day of the first of them
 * @param last day of the last of them
 */
public record CountryPair(String actor, String recipient, long events, double score, LocalDate first, LocalDate last) {}
