package org.entente.ledger;

/**
 * How many events share something.
 *
 * @param value what they share: a type, a month as {@code 2018-10}, a dyad as {@code CHN-USA}; {@code -} where it is absent
 * @param events how many directed pairs
 * @param score their mean score, in [-10, 10]
 */
public record EventCount(String value, long events, double score) {

    /** What events can be counted by. */
    public enum By {
        TYPE,
        QUAD,
        STATUS,
        SOURCE,
        MONTH,
        YEAR,
        /** Two countries in either direction, in alphabetical order. */
        DYAD,
        ACTOR,
        RECIPIENT
    }
}
