package org.entente.outlook;

/**
 * "To whom will {@code known} do this?" on a day; with an inverse relation, "who will do this to {@code known}?".
 *
 * @param known the actor that the question names
 * @param relation number of the relation or of its inverse, see {@link Names}
 * @param day the day asked about; only what happened before it may be used
 */
public record Query(int known, int relation, int day) {}
