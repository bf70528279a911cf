package org.entente.atlas;

import org.entente.model.Office;

/**
 * Somebody's time in an office.
 *
 * @param person who
 * @param state the state or institution whose office it is
 * @param post the office
 * @param term from and to
 */
public record Tenure(Person person, String state, Post post, Term term) {

    /** The same as the account has it. */
    public Office office() {
        return new Office(post.title(), state, term.from(), term.to());
    }
}
