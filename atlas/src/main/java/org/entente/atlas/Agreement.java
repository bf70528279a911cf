package org.entente.atlas;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * A treaty, communiqué or accord.
 *
 * @param id a slug
 * @param name the usual English name
 * @param kind {@code TREATY}, {@code COMMUNIQUE}, {@code ACCORD} or {@code ALLIANCE}
 * @param signed when it was signed, or null
 * @param inForce the first day in force, or null where it never was, or nobody knows
 * @param ended the first day no longer in force, or null
 * @param parties who is bound, with their years
 */
public record Agreement(
        String id,
        String name,
        String kind,
        @Nullable When signed,
        @Nullable LocalDate inForce,
        @Nullable LocalDate ended,
        List<Party> parties) {

    /**
     * A party.
     *
     * @param id a state's code or an institution's id
     * @param term the years in which it was bound
     */
    public record Party(String id, Term term) {}

    public Agreement {
        parties = List.copyOf(parties);
    }

    /** Whether it was signed by that day and not ended; null stands for today. */
    public boolean standsOn(@Nullable LocalDate date) {
        boolean signedBy = signed == null || date == null || !date.isBefore(signed.from());
        return signedBy && !new Term(null, ended).isPast(date);
    }
}
