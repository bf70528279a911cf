package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody, or the narrator, rates relations.
 *
 * @param id unique in the account
 * @param dyads the relations rated, at least one
 * @param level or null
 * @param trend or null
 * @param since when the trend began, or null
 * @param comparison one set of relations against another, or null
 * @param by whose view it is, an actor's id; null for the narrator's
 * @param statedBy the statement that reports it, or null when the narrator does
 * @param citation the words it rests on
 * @param confidence in [0, 1]
 */
public record Assessment(
        String id,
        List<Dyad> dyads,
        @Nullable Level level,
        @Nullable Trend trend,
        @Nullable When since,
        @Nullable Comparison comparison,
        Modality modality,
        @Nullable String by,
        @Nullable String statedBy,
        Citation citation,
        double confidence) {

    /** How a relation is. */
    public enum Level {
        HOSTILE,
        TENSE,
        COOL,
        NORMAL,
        GOOD,
        FRIENDLY,
        ALLIED
    }

    /** Where a relation goes. */
    public enum Trend {
        WORSENING,
        STEADY,
        IMPROVING
    }

    /** Whether the rating is said, wished, feared, denied or foreseen. */
    public enum Modality {
        ASSERTED,
        DESIRED,
        FEARED,
        DENIED,
        PREDICTED
    }

    /**
     * One set of relations against another.
     *
     * @param more the relations that are (or are wished) better
     * @param less than these
     */
    public record Comparison(List<Dyad> more, List<Dyad> less) {
        public Comparison {
            more = List.copyOf(more);
            less = List.copyOf(less);
        }
    }

    public Assessment {
        dyads = List.copyOf(dyads);
    }
}
