package org.entente.outlook;

import java.time.LocalDate;
import org.entente.model.Quad;

/**
 * One event between two states.
 *
 * @param forth whether the first of the two did it to the second
 * @param score conflict–cooperation score, in [-10, 10]
 */
public record RelationDeed(LocalDate day, boolean forth, Quad quad, double score) {}
