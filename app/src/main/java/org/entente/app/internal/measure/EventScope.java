package org.entente.app.internal.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.atlas.Atlas;
import org.entente.measure.Declared;
import org.entente.measure.Step;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which events are looked at, and over which time. */
final class EventScope {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Of a ledger only this source: news, or an imported set's name.")
    private @Nullable String source;

    @Option(
            names = "--start",
            paramLabel = "DATE",
            description = "The date of day 0 (default: 1 January of the year in the folder's name).")
    private @Nullable LocalDate start;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day (default: the first with an event).")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day (default: the last with an event).")
    private @Nullable LocalDate to;

    @Option(names = "--by", description = "day, week, month, quarter or year (default: month).")
    private Step by = Step.MONTH;

    /**
     * The events wanted, and the time that they are wanted over.
     *
     * @param ledger where ratings are to be had; null where events come from elsewhere
     */
    record Scope(
            List<Happening> happenings,
            Step by,
            LocalDate from,
            LocalDate end,
            @Nullable Path ledger) {

        DyadSeries dyad(String a, String b) throws IOException {
            List<Declared.Rating> ratings = ledger == null ? List.of() : KeptEvents.ratings(ledger, a, b, from, end);
            return DyadSeries.of(this, a, b, ratings);
        }

        /** The mean score of all events between states; not a number where there is none. */
        double meanScore() {
            return happenings.stream().mapToDouble(Happening::score).average().orElse(Double.NaN);
        }
    }

    /** Reads the events of a set of coded events or of a ledger; the other is null. */
    Scope scope(@Nullable Path data, @Nullable Path ledger) throws IOException {
        List<Happening> all = List.of();
        if (ledger != null) {
            all = KeptEvents.read(ledger, source);
        } else if (data != null) {
            all = CodedFolder.read(data, start);
        }
        if (all.isEmpty()) {
            throw new IOException(
                    "%s: no event between two states was found. Maybe its relations are not named as in CAMEO, or --source names none of its sources."
                            .formatted(data != null ? data : ledger));
        }
        LocalDate first = from != null ? from : all.getFirst().day();
        LocalDate last = to != null ? to : all.getLast().day();
        if (last.isBefore(first)) {
            throw wrong("There is no time from %s to %s. Maybe the two are swapped.".formatted(first, last));
        }
        return new Scope(
                all.stream()
                        .filter(one -> !one.day().isBefore(first) && !one.day().isAfter(last))
                        .toList(),
                by,
                first,
                last.plusDays(1),
                ledger);
    }

    /** The code of a state that is called by its code or its name. */
    String state(String name) {
        Atlas atlas = Atlas.shipped();
        String code = atlas.state(name) != null ? name : CodedFolder.state(atlas, name, from);
        if (code.isEmpty()) {
            throw wrong("'%s' is no state that is known. Maybe write its three letters, such as USA.".formatted(name));
        }
        return code;
    }

    ParameterException wrong(String why) {
        if (spec == null) {
            throw new IllegalStateException("The command was not made by picocli.");
        }
        return new ParameterException(spec.commandLine(), why);
    }
}
