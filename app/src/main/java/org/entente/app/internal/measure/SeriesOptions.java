package org.entente.app.internal.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.atlas.Atlas;
import org.entente.measure.Step;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands about relations have in common: which events, over which time, written how. */
final class SeriesOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /** Where the events are. */
    private static final class Origin {

        @Option(
                names = "--data",
                required = true,
                paramLabel = "FOLDER",
                description = {
                    "A set of coded events: entities.tsv and relations.tsv (number, name), train.tsv.gz and valid.tsv.gz",
                    "(subject, relation, object, day; relations named as in CAMEO)."
                })
        private @Nullable Path data;

        @Option(names = "--ledger", required = true, paramLabel = "FILE", description = "A ledger.")
        private @Nullable Path ledger;
    }

    @ArgGroup(multiplicity = "1")
    private Origin origin = new Origin();

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
    Step by = Step.MONTH;

    @Option(names = "--format", description = "text, json, csv or tsv (default: text).")
    Figures format = Figures.TEXT;

    @Option(names = "--svg", paramLabel = "FILE", description = "Also draw the figure into a file.")
    @Nullable
    Path svg;

    @Option(names = "--evidence", description = "List the events beneath each figure (text and json).")
    boolean evidence;

    /** The events wanted, and the time that they are wanted over. */
    record Scope(List<Happening> happenings, Step by, LocalDate from, LocalDate end) {

        DyadSeries dyad(String a, String b) {
            return DyadSeries.of(this, a, b);
        }

        /** The mean score of all events between states; not a number where there is none. */
        double meanScore() {
            return happenings.stream().mapToDouble(Happening::score).average().orElse(Double.NaN);
        }
    }

    /** Reads the events. */
    Scope scope() throws IOException {
        List<Happening> all = happenings();
        if (all.isEmpty()) {
            throw new IOException(
                    "%s: no event between two states was found. Maybe its relations are not named as in CAMEO, or --source names none of its sources."
                            .formatted(origin.data != null ? origin.data : origin.ledger));
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
                last.plusDays(1));
    }

    private List<Happening> happenings() throws IOException {
        if (origin.ledger != null) {
            return KeptEvents.read(origin.ledger, source);
        }
        return CodedFolder.read(Objects.requireNonNull(origin.data), start);
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

    /** The relation of two states that differ. */
    DyadSeries dyad(String one, String other) throws IOException {
        String a = state(one);
        String b = state(other);
        if (a.equals(b)) {
            throw wrong("%s has no relation with itself. Maybe name two states.".formatted(a));
        }
        return scope().dyad(a, b);
    }

    /** Prints rows, comma-separated or tab-separated as was asked. */
    void print(List<List<String>> rows) {
        rows.forEach(row -> System.out.println(format == Figures.CSV ? Cells.line(row) : String.join("\t", row)));
    }

    ParameterException wrong(String why) {
        if (spec == null) {
            throw new IllegalStateException("The command was not made by picocli.");
        }
        return new ParameterException(spec.commandLine(), why);
    }
}
