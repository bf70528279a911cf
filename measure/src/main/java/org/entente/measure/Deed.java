package org.entente.measure;

import java.time.LocalDate;
import org.entente.model.Quad;

/**
 * One event between two states, as a measure needs it.
 *
 * @param day when it happened
 * @param quad its class
 * @param score its conflict–cooperation score, in [-10, 10]
 * @param count how many events of that day, class and score it stands for, at least 1
 */
public record Deed(LocalDate day, Quad quad, double score, int count) {

    public Deed {
        if (!(score >= -10 && score <= 10) || count < 1) {
            throw new IllegalArgumentException(
                    "A deed of %s cannot have score %s and count %d. Maybe its score is on another scale than [-10, 10]."
                            .formatted(day, score, count));
        }
    }

    public static Deed of(LocalDate day, Quad quad, double score) {
        return new Deed(day, quad, score, 1);
    }
}
