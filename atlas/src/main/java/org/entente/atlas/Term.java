package org.entente.atlas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something held.
 *
 * @param from the first day, or null for "before 1945"
 * @param to the first day on which it no longer held, or null where it still does
 */
public record Term(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Without beginning or end. */
    public static final Term ALWAYS = new Term(null, null);

    /** @see #ALWAYS */
    public static Term of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null ? ALWAYS : new Term(from, to);
    }

    /**
     * Whether it held on that day.
     *
     * @param date null stands for today, as far as the tables go
     */
    public boolean holds(@Nullable LocalDate date) {
        return date == null ? to == null : (from == null || !date.isBefore(from)) && (to == null || date.isBefore(to));
    }

    /** Whether it was over on that day; null stands for today, as far as the tables go. */
    public boolean isPast(@Nullable LocalDate date) {
        return to != null && (date == null || !date.isBefore(to));
    }

    /** Whether it had not begun on that day; null stands for today, as far as the tables go. */
    public boolean isToCome(@Nullable LocalDate date) {
        return from != null && date != null && date.isBefore(from);
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Term other) {
        return (from == null || other.to == null || from.isBefore(other.to))
                && (other.from == null || to == null || other.from.isBefore(to));
    }

    @Override
    public String toString() {
        return (from == null ? "" : from) + "–" + (to == null ? "" : to);
    }
}
