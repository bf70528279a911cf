package org.entente.app.internal.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What the commands about relations have in common: which events, over which time, written how. */
final class SeriesOptions {

    /** Where the events are. */
    private static final class Origin {

        @Option(
                names = "--data",
                required = true,
                paramLabel = "FOLDER",
                description = {
                    "A set of coded events: entities.tsv and relations.tsv (number, name), train.tsv.gz and"
                            + " valid.tsv.gz",
                    "(subject, relation, object, day; relations named as in CAMEO)."
                })
        private @Nullable Path data;

        @Option(names = "--ledger", required = true, paramLabel = "FILE", description = "A ledger.")
        private @Nullable Path ledger;
    }

    @ArgGroup(multiplicity = "1")
    private Origin origin = new Origin();

    @Mixin
    private EventScope events = new EventScope();

    @Option(names = "--format", description = "text, json, csv or tsv (default: text).")
    Figures format = Figures.TEXT;

    @Option(names = "--svg", paramLabel = "FILE", description = "Also draw the figure into a file.")
    @Nullable
    Path svg;

    @Option(names = "--evidence", description = "List the events beneath each figure (text and json).")
    boolean evidence;

    /** Reads the events. */
    EventScope.Scope scope() throws IOException {
        return events.scope(origin.data, origin.ledger);
    }

    /** The code of a state that is called by its code or its name. */
    String state(String name) {
        return events.state(name);
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
        return events.wrong(why);
    }
}
