package org.entente.reader.internal.event;

import java.util.List;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * An event as the words tell it, before dates and statements are known.
 *
 * @param predicate the word that tells of it
 * @param pattern the line of the table that decided
 * @param status by grammar
 * @param rejected patterns whose words stand there too, but not their parties
 * @param futureOf the type that was promised or planned, where a rule for future events changed it
 */
record Found(
        int predicate,
        Pattern pattern,
        PloverType type,
        @Nullable String mode,
        Set<String> actors,
        Set<String> recipients,
        Status status,
        @Nullable PloverType futureOf,
        List<Pattern> rejected) {

    Found after(List<Pattern> tried) {
        return new Found(predicate, pattern, type, mode, actors, recipients, status, futureOf, List.copyOf(tried));
    }

    /** The same with the status that somebody who has seen the whole sentence gives it; with null as it is. */
    Found as(@Nullable Status seen) {
        return seen == null
                ? this
                : new Found(predicate, pattern, type, mode, actors, recipients, seen, futureOf, rejected);
    }
}
