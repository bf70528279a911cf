package org.entente.model;

/**
 * A relation between two states, whichever is named first.
 *
 * @param a alpha-3 code, as first named
 * @param b alpha-3 code
 */
public record Dyad(String a, String b) {

    /** The same dyad with its codes in alphabetical order. */
    public Dyad sorted() {
        return a.compareTo(b) <= 0 ? this : new Dyad(b, a);
    }

    @Override
    public String toString() {
        return a + "–" + b;
    }
}
