package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a dispatch names, and each place where it does.
 *
 * @param id a state's ISO 3166-1 alpha-3 code, an institution's abbreviation, a person's {@code family-given}, otherwise a slug
 * @param name the usual English name
 * @param country alpha-3 code that the actor acts for on the dispatch's date, or null
 * @param office where it is known for that date
 * @param mentions at least one; pronouns and descriptions count
 * @param confidence in [0, 1]
 */
public record Actor(
        String id,
        Kind kind,
        String name,
        @Nullable String country,
        @Nullable Sector sector,
        @Nullable Office office,
        List<Citation> mentions,
        double confidence) {

    /** What sort of actor. */
    public enum Kind {
        STATE,
        INSTITUTION,
        PERSON,
        GROUP,
        PLACE
    }

    public Actor {
        mentions = List.copyOf(mentions);
    }
}
