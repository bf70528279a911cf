package org.entente.source;

import java.time.Duration;
import org.entente.source.internal.Limits;

/**
 * How long to wait for a link, and how much to take.
 *
 * @param time for the whole answer of each server on the way
 * @param bytes of an answer, at most
 */
public record FetchBounds(Duration time, int bytes) {

    /** What a page or feed may need: 30 seconds and 16 MB. */
    public static final FetchBounds USUAL = new FetchBounds(Duration.ofSeconds(30), Limits.PAGE);

    public FetchBounds {
        if (time.isNegative() || time.isZero() || bytes < 1 || bytes > Limits.PAGE) {
            throw new IllegalArgumentException("%s and %,d bytes are no bounds. Maybe some seconds and at most %s."
                    .formatted(time, bytes, Limits.megabytes(Limits.PAGE)));
        }
    }
}
