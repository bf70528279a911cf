package org.entente.app.internal.outlook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.atlas.Atlas;
import org.entente.atlas.Sense;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands about the future have in common: which past they look at, up to when, and how they write. */
final class PastOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    /** Where events come from. */
    static final class Source {

        @Option(
                names = "--data",
                required = true,
                paramLabel = "FOLDER",
                description = {
                    "A set of coded events: entities.tsv and relations.tsv (number, name), train.tsv.gz, valid.tsv.gz"
                            + " and",
                    "perhaps test.tsv.gz (subject, relation, object, day; relations named as in CAMEO)."
                })
        private @Nullable Path data;

        @Option(names = "--ledger", required = true, paramLabel = "FILE", description = "A ledger.")
        private @Nullable Path ledger;
    }

    @Option(
            names = "--start",
            paramLabel = "DATE",
            description =
                    "The date of day 0 of --data (default: the first of January of the year in the folder's name).")
    private @Nullable LocalDate start;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description =
                    "Look ahead from this day, as if it had not come yet (default: the day after the last event).")
    private @Nullable LocalDate at;

    @Option(names = "--format", description = "text, json or tsv (default: text).")
    Writing format = Writing.TEXT;

    /** The folder, where the past comes from one. */
    @Nullable
    Path folder() {
        return source.data;
    }

    @Nullable
    LocalDate start() {
        return start;
    }

    @Nullable
    LocalDate at() {
        return at;
    }

    Past past() throws IOException {
        List<StateEvent> all;
        if (source.data != null) {
            all = Past.ofFolder(source.data, start);
        } else if (source.ledger != null) {
            all = Past.ofLedger(source.ledger);
        } else {
            throw wrong("Nothing says where events come from. Maybe add --data or --ledger.");
        }
        LocalDate end = at != null
                ? at
                : all.isEmpty() ? LocalDate.EPOCH : all.getLast().day().plusDays(1);
        Past past = new Past(all, end).before(end);
        if (past.events().isEmpty()) {
            throw new IOException(
                    "No event between two states is known before %s. Maybe name a later day with --at.".formatted(end));
        }
        return past;
    }

    /** The code of a state that is called by its code or its name. */
    String state(String name) {
        Atlas atlas = Atlas.shipped();
        if (atlas.state(name) != null) {
            return name;
        }
        return atlas.senses(name, at).stream()
                .filter(sense -> sense.kind() == Sense.Kind.STATE)
                .map(Sense::id)
                .findFirst()
                .orElseThrow(() -> wrong(
                        "'%s' is no state that is known. Maybe write its three letters, such as USA.".formatted(name)));
    }

    ParameterException wrong(String why) {
        if (spec == null) {
            throw new IllegalStateException("The command was not made by picocli.");
        }
        return new ParameterException(spec.commandLine(), why);
    }
}
