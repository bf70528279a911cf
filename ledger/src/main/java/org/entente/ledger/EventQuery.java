package org.entente.ledger;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
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
        return changed(draft -> draft.dyad = countries);
    }

    /** The same of these types. */
    public EventQuery ofTypes(Set<PloverType> any) {
        return changed(draft -> draft.types = any);
    }

    /** The same of one side, whether actor or recipient: a country, an id or a name. */
    public EventQuery ofParty(String who) {
        return changed(draft -> draft.party = who);
    }

    /** The same with one of these statuses. */
    public EventQuery with(Set<Status> any) {
        return changed(draft -> draft.statuses = any);
    }

    /** The same within a time: first day, and first day after the last. */
    public EventQuery between(@Nullable LocalDate first, @Nullable LocalDate after) {
        return changed(draft -> {
            draft.from = first;
            draft.to = after;
        });
    }

    /** The same from one source. */
    public EventQuery from(String name) {
        return changed(draft -> draft.source = name);
    }

    /** The newest of them, page by page. */
    public EventQuery page(long most, long passOver) {
        return changed(draft -> {
            draft.newestFirst = true;
            draft.limit = most;
            draft.offset = passOver;
        });
    }

    private EventQuery changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    /** A query on its way to another. */
    private static final class Draft {

        private final EventQuery before;
        private @Nullable String party;
        private @Nullable Dyad dyad;
        private Set<PloverType> types;
        private Set<Status> statuses;
        private @Nullable String source;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private boolean newestFirst;
        private long limit;
        private long offset;

        Draft(EventQuery before) {
            this.before = before;
            party = before.party;
            dyad = before.dyad;
            types = before.types;
            statuses = before.statuses;
            source = before.source;
            from = before.from;
            to = before.to;
            newestFirst = before.newestFirst;
            limit = before.limit;
            offset = before.offset;
        }

        EventQuery done() {
            return new EventQuery(
                    before.actor,
                    before.recipient,
                    party,
                    dyad,
                    types,
                    before.quads,
                    statuses,
                    before.context,
                    source,
                    from,
                    to,
                    before.confidence,
                    newestFirst,
                    limit,
                    offset);
        }
    }
}
