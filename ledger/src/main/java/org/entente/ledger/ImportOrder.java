package org.entente.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to bring in, and how.
 *
 * @param inputs files, plain, .gz or .zip; for {@link ImportKind#ICEWS_QUADS} folders
 * @param source what the events carry as their source
 * @param start the date of day 0, for {@link ImportKind#ICEWS_QUADS}; null for the first day of the year in which the folder's name ends ({@code icews18})
 * @param mapping which column means what, which only {@link ImportKind#CSV} needs
 */
public record ImportOrder(
        ImportKind kind,
        List<Path> inputs,
        String source,
        @Nullable LocalDate start,
        @Nullable Path mapping) {

    private static final Pattern YEAR = Pattern.compile("(?:.*\\D)?(\\d{2}|\\d{4})");

    public ImportOrder {
        inputs = List.copyOf(inputs);
        if (kind == ImportKind.ICEWS_QUADS && start == null) {
            inputs.forEach(ImportOrder::firstDay);
        }
        if (kind == ImportKind.CSV && mapping == null) {
            throw new IllegalArgumentException("csv needs to know which column means what. Maybe add --mapping FILE.");
        }
    }

    /** The date of day 0 of a folder of quadruples. */
    public LocalDate start(Path folder) {
        return start == null ? firstDay(folder) : start;
    }

    /** The first day of the year in which a folder's name ends. */
    private static LocalDate firstDay(Path folder) {
        Matcher year =
                YEAR.matcher(String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
        if (!year.matches()) {
            throw new IllegalArgumentException(
                    "%s: its name does not end in a year, so that the date of day 0 is unknown. Maybe add --start 2018-01-01."
                            .formatted(folder));
        }
        int digits = Integer.parseInt(year.group(1));
        return LocalDate.of(digits < 100 ? 2000 + digits : digits, 1, 1);
    }

    public static ImportOrder of(ImportKind kind, Path... inputs) {
        return new ImportOrder(kind, List.of(inputs), kind.source(), null, null);
    }

    /** The same with a date for day 0. */
    public static ImportOrder quads(LocalDate start, Path... folders) {
        return new ImportOrder(ImportKind.ICEWS_QUADS, List.of(folders), ImportKind.ICEWS_QUADS.source(), start, null);
    }
}
