package org.entente.model;

/**
 * What somebody's words do to a relation.
 *
 * @param of the actor whose words they are
 * @param toward the actor whom they touch
 * @param polarity -1, 0 or 1
 */
public record Stance(String of, String toward, int polarity) {}
