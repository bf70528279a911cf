package org.entente.ledger;

import java.time.YearMonth;
import org.entente.model.Quad;

/**
 * A month of what one country did to another.
 *
 * @param actor alpha-3 code
 * @param recipient alpha-3 code
 * @param raw how many actual events were told
 * @param filtered how many with the field's one-a-day filter: the same sides, type and day count once
 * @param score the mean score of the filtered events, in [-10, 10]
 */
public record MonthlyCount(
        YearMonth month, String actor, String recipient, Quad quad, long raw, long filtered, double score) {}
