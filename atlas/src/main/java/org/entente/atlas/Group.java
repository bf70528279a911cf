package org.entente.atlas;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An armed, political, religious or economic group; with its country and sector as they were over the years.
 *
 * @param id a slug
 * @param name the usual English name
 * @param roles at least one, in the table's order
 */
public record Group(String id, String name, List<Role> roles) {

    /**
     * What a group was.
     *
     * @param country alpha-3 code, or null where it belongs to none
     * @param sector PLOVER's, or null
     * @param term when
     */
    public record Role(@Nullable String country, @Nullable Sector sector, Term term) {}

    public Group {
        roles = List.copyOf(roles);
    }

    /** What it was on that day, or else was last before it, or else first after it. Null stands for today. */
    public Role on(@Nullable LocalDate date) {
        Role last = roles.getFirst();
        for (Role role : roles) {
            if (role.term().holds(date)) {
                return role;
            }
            if (role.term().isPast(date)) {
                last = role;
            }
        }
        return last;
    }
}
