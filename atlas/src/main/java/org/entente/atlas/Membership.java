package org.entente.atlas;

/**
 * A member of an institution.
 *
 * @param institution its id
 * @param member a state's code or an institution's id
 * @param term the years of membership
 */
public record Membership(String institution, String member, Term term) {}
