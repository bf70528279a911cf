package org.entente.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, in PLOVER.
 *
 * @param id unique in the account
 * @param mode one of the type's modes, or null
 * @param actors ids; everyone in a reciprocal event
 * @param recipients ids
 * @param score PLOVER's conflict–cooperation score of type and mode, in [-10, 10]
 * @param date when it happened, or null where nothing tells
 * @param planned when a promised or announced act is to happen, or null
 * @param statedBy the statement that reports it, or null when the narrator does
 * @param cameo the CAMEO code for those who keep the old series, or null
 * @param citation the words it rests on
 * @param confidence in [0, 1]
 * @param explanation how type and arguments were decided
 */
public record Event(
        String id,
        PloverType type,
        @Nullable String mode,
        Set<Context> contexts,
        List<String> actors,
        List<String> recipients,
        Status status,
        double score,
        @Nullable When date,
        @Nullable When planned,
        @Nullable String statedBy,
        @Nullable String cameo,
        Citation citation,
        double confidence,
        Explanation explanation) {

    public Event {
        contexts = Set.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
