package org.entente.outlook;

import java.time.LocalDate;
import java.util.List;

/**
 * What is expected of one coming step of a relation.
 *
 * @param start its first day
 * @param score the mean score of its events, if there are any, in [-10, 10]
 * @param volume how many events
 * @param active the chance of at least one, in [0, 1]
 * @param quads the expected shares of the four classes, in the order of {@link org.entente.model.Quad}
 */
public record StepOutlook(LocalDate start, Spread score, Spread volume, double active, List<Double> quads) {

    public StepOutlook {
        quads = List.copyOf(quads);
    }
}
