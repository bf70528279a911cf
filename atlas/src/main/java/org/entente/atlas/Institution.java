package org.entente.atlas;

/**
 * An institution of states, or one without states.
 *
 * @param id its usual abbreviation, e.g. {@code NATO}
 * @param name the usual English name
 * @param column what PLOVER writes in the country's place: {@code UNO}, {@code EUR}, {@code IGO} or {@code NGO}
 * @param kind as the table has it
 * @param term the years in which it existed
 */
public record Institution(String id, String name, String column, String kind, Term term) {}
