package org.entente.ledger;

import java.time.LocalDate;
import java.util.Set;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Which statements are wanted; what is null or empty does not narrow. The newest come first.
 *
 * @param speaker the speaker's id, name or country
 * @param about words that the content holds, whatever their case
 * @param toward whom it touches: an actor's id or country
 * @param dispatch the dispatch's id
 * @param from first day, in
 * @param to first day after the last, out
 * @param confidence the least, in [0, 1]
 * @param limit the most statements; {@link EventQuery#NO_LIMIT} for all
 * @param offset how many to pass over
 */
public record StatementQuery(
        @Nullable String speaker,
        @Nullable String about,
        @Nullable String toward,
        Set<Statement.Mode> modes,
        @Nullable String dispatch,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        double confidence,
        boolean newestFirst,
        long limit,
        long offset) {

    public StatementQuery {
        modes = Set.copyOf(modes);
    }

    /** Every statement, newest first. */
    public static StatementQuery all() {
        return new StatementQuery(null, null, null, Set.of(), null, null, null, 0, true, EventQuery.NO_LIMIT, 0);
    }

    /** The same of one speaker: an id, a name or a country. */
    public StatementQuery by(String who) {
        return new StatementQuery(
                who, about, toward, modes, dispatch, from, to, confidence, newestFirst, limit, offset);
    }

    /** The same, a page of them. */
    public StatementQuery page(long most, long passOver) {
        return new StatementQuery(
                speaker, about, toward, modes, dispatch, from, to, confidence, newestFirst, most, passOver);
    }
}
