package org.entente.ledger;

import java.time.LocalDate;
import java.util.Set;
import org.entente.model.Context;
import org.entente.model.Dyad;
import org.entente.model.PloverType;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted; what is null or empty does not narrow.
 *
 * @param actor alpha-3 code of the actor's country, or the actor's id or name
 * @param recipient the same of the recipient
 * @param party the same of either
 * @param dyad countries, in either direction
 * @param source {@code news}, or an event set's name
 * @param from first day, in
 * @param to first day after the last, out
 * @param confidence the least, in [0, 1]
 * @param newestFirst the other way round where false
 * @param limit the most events; {@link #NO_LIMIT} for all
 * @param offset how many to pass over
 */
public record EventQuery(
        @Nullable String actor,
        @Nullable String recipient,
        @Nullable String party,
        @Nullable Dyad dyad,
        Set<PloverType> types,
        Set<Quad> quads,
        Set<Status> statuses,
        @Nullable Context context,
        @Nullable String source,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        double confidence,
        boolean newestFirst,
        long limit,
        long offset) {

    public static final long NO_LIMIT = -1;

    public EventQuery {
        types = Set.copyOf(types);
        quads = Set.copyOf(quads);
        statuses = Set.copyOf(statuses);
    }

    /** Every event, oldest first. */
    public static EventQuery all() {
        return new EventQuery(
                null, null, null, null, Set.of(), Set.of(), Set.of(), null, null, null, null, 0, false, NO_LIMIT, 0);
    }

    /** The same of two countries, in either direction. */
    public EventQuery of(Dyad countries) {
        return new EventQuery(
                actor,
                recipient,
                party,
                countries,
                types,
                quads,
                statuses,
                context,
                source,
                from,
                to,
                confidence,
                newestFirst,
                limit,
                offset);
    }

    /** The same within a time. */
    public EventQuery between(@Nullable LocalDate first, @Nullable LocalDate after) {
        return new EventQuery(
                actor,
                recipient,
                party,
                dyad,
                types,
                quads,
                statuses,
                context,
                source,
                first,
                after,
                confidence,
                newestFirst,
                limit,
                offset);
    }

    /** The same with one of these statuses. */
    public EventQuery with(Set<Status> any) {
        return new EventQuery(
                actor,
                recipient,
                party,
                dyad,
                types,
                quads,
                any,
                context,
                source,
                from,
                to,
                confidence,
                newestFirst,
                limit,
                offset);
    }

    /** The same from one source. */
    public EventQuery from(String name) {
        return new EventQuery(
                actor,
                recipient,
                party,
                dyad,
                types,
                quads,
                statuses,
                context,
                name,
                from,
                to,
                confidence,
                newestFirst,
                limit,
                offset);
    }

    /** The newest of them, page by page. */
    public EventQuery page(long most, long passOver) {
        return new EventQuery(
                actor,
                recipient,
                party,
                dyad,
                types,
                quads,
                statuses,
                context,
                source,
                from,
                to,
                confidence,
                true,
                most,
                passOver);
    }
}
