package org.entente.atlas;

import org.jspecify.annotations.Nullable;

/**
 * A state or territory.
 *
 * @param id ISO 3166-1 or 3166-3 alpha-3 code, {@code KOS} for Kosovo, {@code RVN} for South Vietnam
 * @param name the usual English name
 * @param official the official English name
 * @param term the years in which it existed
 * @param region {@code EUROPE}, {@code AFRICA}, {@code ASIA}, {@code AMERICAS}, {@code OCEANIA}, {@code MIDDLE_EAST}
 * @param successor the state that followed, where it ended, or null
 * @param whole the state of which it was a part until its first day, or null
 */
public record State(
        String id,
        String name,
        String official,
        Term term,
        String region,
        @Nullable String successor,
        @Nullable String whole) {}
