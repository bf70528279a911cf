package org.entente.app.internal.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.app.internal.Format;
import org.entente.ledger.CodedEvent;
import org.entente.ledger.EventQuery;
import org.entente.ledger.Ledger;
import org.entente.model.Context;
import org.entente.model.Dyad;
import org.entente.model.PloverType;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente events}: the events of a ledger. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Prints a ledger's events, newest first, with where each comes from.")
public final class EventsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--ledger", required = true, paramLabel = "FILE", description = "The ledger.")
    private Path ledger = Path.of("");

    @Option(names = "--actor", paramLabel = "WHO", description = "The actor's country, id or name.")
    private @Nullable String actor;

    @Option(names = "--recipient", paramLabel = "WHO", description = "The recipient's country, id or name.")
    private @Nullable String recipient;

    @Option(names = "--country", paramLabel = "CODE", description = "The country of either side.")
    private @Nullable String country;

    @Option(names = "--dyad", paramLabel = "A,B", description = "Two countries, in either direction.")
    private @Nullable String dyad;

    @Option(names = "--type", split = ",", paramLabel = "TYPE", description = "PLOVER types.")
    private Set<PloverType> types = new HashSet<>();

    @Option(names = "--quad", split = ",", paramLabel = "1-4", description = "PLOVER's classes, by number.")
    private Set<Integer> quads = new HashSet<>();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description = "ACTUAL, HISTORICAL, FUTURE, HYPOTHETICAL, NEGATED.")
    private Set<Status> statuses = new HashSet<>();

    @Option(names = "--context", paramLabel = "CONTEXT", description = "A PLOVER context.")
    private @Nullable String context;

    @Option(names = "--source", paramLabel = "NAME", description = "news, or an event set's name.")
    private @Nullable String source;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day.")
    private @Nullable LocalDate to;

    @Option(names = "--confidence", paramLabel = "P", description = "The least confidence, in [0, 1].")
    private double confidence;

    @Option(names = "--oldest-first", description = "Begin with the oldest.")
    private boolean oldestFirst;

    @Option(names = "--limit", paramLabel = "N", description = "The most events (default: 50; 0 for all).")
    private long limit = 50;

    @Option(names = "--offset", paramLabel = "N", description = "How many to pass over.")
    private long offset;

    @Option(names = "--format", description = "text, tsv, json or jsonl (default: text).")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        EventQuery query = query();
        Files.require(ledger);
        try (Ledger open = Ledger.open(ledger);
                TextTable table = new TextTable(System.out, format)) {
            table.row(List.of(
                    "day",
                    "actor",
                    "actor_country",
                    "recipient",
                    "recipient_country",
                    "type",
                    "mode",
                    "status",
                    "score",
                    "source",
                    "cameo",
                    "confidence",
                    "origin",
                    "link",
                    "words"));
            open.events(query, event -> table.row(row(event)));
        }
        return 0;
    }

    private EventQuery query() {
        return new EventQuery(
                actor,
                recipient,
                country,
                dyad == null ? null : dyad(dyad),
                types,
                quadsOf(),
                statuses,
                context == null ? null : context(context),
                source,
                from,
                to == null ? null : to.plusDays(1),
                confidence,
                !oldestFirst,
                limit == 0 ? EventQuery.NO_LIMIT : limit,
                offset);
    }

    private Set<Quad> quadsOf() {
        Set<Quad> wanted = new HashSet<>();
        for (int number : quads) {
            if (number < 1 || number > 4) {
                throw wrong("%d is no class. Maybe one of 1, 2, 3, 4.".formatted(number));
            }
            wanted.add(Quad.values()[number - 1]);
        }
        return wanted;
    }

    private Dyad dyad(String written) {
        String[] both = written.split("[,:–-]");
        if (both.length != 2) {
            throw wrong("'%s' is no dyad. Maybe write it as USA,CHN.".formatted(written));
        }
        return new Dyad(both[0].strip(), both[1].strip());
    }

    private Context context(String label) {
        for (Context known : Context.values()) {
            if (known.label().equals(label.toLowerCase(Locale.ROOT))) {
                return known;
            }
        }
        throw wrong("'%s' is no context. Maybe one of military, diplomatic, economic, legal ….".formatted(label));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private static List<String> row(CodedEvent event) {
        List<String> row = new ArrayList<>();
        for (Object cell : new @Nullable Object[] {
            event.day(), event.actor(), event.actorCountry(), event.recipient(), event.recipientCountry(), event.type(),
            event.mode(), event.status(), event.score(), event.source(), event.cameo(), event.confidence(),
            event.origin(), event.link(), event.words()
        }) {
            row.add(cell == null ? "" : cell.toString());
        }
        return row;
    }
}
