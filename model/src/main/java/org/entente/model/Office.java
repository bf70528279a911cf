package org.entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office as somebody held it.
 *
 * @param title e.g. "Minister of Foreign Affairs"
 * @param state the state or institution it belongs to
 * @param from the first day known, or null
 * @param to the first day no longer in office, or null where it lasts
 */
public record Office(
        String title,
        String state,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
