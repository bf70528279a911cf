package org.entente.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to bring in, and how.
 *
 * @param inputs files, plain, .gz or .zip; for {@link ImportKind#ICEWS_QUADS} folders
 * @param source what the events carry as their source
 * @param start the date of day 0, which only {@link ImportKind#ICEWS_QUADS} needs
 * @param mapping which column means what, which only {@link ImportKind#CSV} needs
 */
public record ImportOrder(
        ImportKind kind,
        List<Path> inputs,
        String source,
        @Nullable LocalDate start,
        @Nullable Path mapping) {

    public ImportOrder {
        inputs = List.copyOf(inputs);
        if (kind == ImportKind.ICEWS_QUADS && start == null) {
            throw new IllegalArgumentException(
                    "icews-quads counts days from a day 0 that nobody named. Maybe add --start 2018-01-01.");
        }
        if (kind == ImportKind.CSV && mapping == null) {
            throw new IllegalArgumentException("csv needs to know which column means what. Maybe add --mapping FILE.");
        }
    }

    public static ImportOrder of(ImportKind kind, Path... inputs) {
        return new ImportOrder(kind, List.of(inputs), kind.source(), null, null);
    }

    /** The same with a date for day 0. */
    public static ImportOrder quads(LocalDate start, Path... folders) {
        return new ImportOrder(ImportKind.ICEWS_QUADS, List.of(folders), ImportKind.ICEWS_QUADS.source(), start, null);
    }
}
