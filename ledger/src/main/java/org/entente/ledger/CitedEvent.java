package org.entente.ledger;

import org.jspecify.annotations.Nullable;

/**
 * An event with what it rests on.
 *
 * @param passage the sentence; null for what others coded, whose {@code origin} and {@code link} say where it comes from
 * @param statement who said so, or null where the narrator did
 */
public record CitedEvent(
        CodedEvent event,
        @Nullable Passage passage,
        @Nullable CitedStatement statement) {}
