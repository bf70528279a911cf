package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * How an actor is said to stand to a set of rules or an institution.
 *
 * @param id unique in the account
 * @param actor whose conduct
 * @param norm an institution's or an agreement's id, or the rules in words
 * @param polarity 1 complies, -1 breaks
 * @param by whose view it is, an actor's id; null for the narrator's
 * @param statedBy the statement that reports it, or null when the narrator does
 * @param citation the words it rests on
 * @param confidence in [0, 1]
 */
public record Conduct(
        String id,
        String actor,
        String norm,
        int polarity,
        @Nullable String by,
        @Nullable String statedBy,
        Citation citation,
        double confidence) {}
