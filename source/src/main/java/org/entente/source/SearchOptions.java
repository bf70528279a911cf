package org.entente.source;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How to search.
 *
 * @param date the day of every dispatch, whatever it tells itself; null to believe the dispatches
 * @param fields the field names of JSON objects
 * @param cache a folder that keeps what was fetched, so that an unchanged page is not sent again; null for none
 */
public record SearchOptions(
        @Nullable LocalDate date, Fields fields, @Nullable Path cache) {

    /** Plain fields and no cache. */
    public static SearchOptions dated(@Nullable LocalDate date) {
        return new SearchOptions(date, Fields.PLAIN, null);
    }
}
