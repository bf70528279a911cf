package org.entente.ledger.internal;

/**
 * The numbers of dyads, by which imported rows lie in order: of the two countries' numbers plus one (0 for none) the greater times 32,768, and the
 * lesser.
 */
public final class DyadNumber {

    private static final int NO_COUNTRY = -1;
    private static final int FACTOR = 32_768;

    private DyadNumber() {}

    /** The number of two countries; -1 stands for none. */
    public static int of(int country, int other) {
        return (Math.max(country, other) + 1) * FACTOR + Math.min(country, other) + 1;
    }

    /** The least number that a country's rows can have: that of the country with none. */
    public static int least(int country) {
        return of(country, NO_COUNTRY);
    }

    /** SQL for the rows that have a country on either side; it reads one column, and passes over all that lies before the country. */
    public static String either(int country) {
        return "dyad >= %d AND (dyad < %d OR (dyad & %d) = %d)"
                .formatted(least(country), least(country + 1), FACTOR - 1, country + 1);
    }
}
