package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lasting bond that the text names.
 *
 * @param id unique in the account
 * @param name the agreement's or the institution's name, as the atlas or the text has it
 * @param parties actor ids
 * @param institution the institution's id, or null
 * @param date when it was concluded or joined, or null
 * @param status {@code ACTUAL} where it is in force at the dispatch's date, {@code HISTORICAL} where it lapsed
 * @param statedBy the statement that reports it, or null when the narrator does
 * @param citation the words it rests on
 * @param confidence in [0, 1]
 */
public record Tie(
        String id,
        Kind kind,
        String name,
        List<String> parties,
        @Nullable String institution,
        @Nullable When date,
        Status status,
        @Nullable String statedBy,
        Citation citation,
        double confidence) {

    /** What sort of bond. */
    public enum Kind {
        AGREEMENT,
        MEMBERSHIP,
        ALLIANCE
    }

    public Tie {
        parties = List.copyOf(parties);
    }
}
