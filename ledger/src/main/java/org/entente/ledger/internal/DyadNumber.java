package org.entente.ledger.internal;

/**
 * The numbers of dyads, by which imported rows lie in order: of the two countries' numbers plus one (0 for none) the greater times 32,768, and the
 * lesser.
 */
public final class DyadNumber {

    /** Instead of the number of a country where there is none. */
    public static final int NO_COUNTRY = -1;

    private static final int FACTOR = 32_768;

    private DyadNumber() {}

    /** The number of two countries, or of one and {@link #NO_COUNTRY}; the least of all that a country has is that with none. */
    public static int of(int country, int other) {
        return (Math.max(country, other) + 1) * FACTOR + Math.min(country, other) + 1;
    }
}
