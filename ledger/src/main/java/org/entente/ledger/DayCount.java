package org.entente.ledger;

import java.time.LocalDate;
import org.entente.model.Quad;

/**
 * What one country did to another on a day, as often as it did the same.
 *
 * @param actor alpha-3 code
 * @param recipient alpha-3 code, never the actor's
 * @param score of each of the events, in [-10, 10]
 * @param events how many actual events of this class and score
 */
public record DayCount(LocalDate day, String actor, String recipient, Quad quad, double score, int events) {}
