package org.entente.ledger;

import java.time.LocalDate;
import org.entente.model.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * How somebody rates relations, with the words.
 *
 * @param day the dispatch's, or null
 * @param byName the name of whose view it is, or null for the narrator's
 * @param byCountry alpha-3 code that they act for, or null
 */
public record CitedAssessment(
        Assessment assessment,
        @Nullable LocalDate day,
        @Nullable String byName,
        @Nullable String byCountry,
        Passage passage) {}
