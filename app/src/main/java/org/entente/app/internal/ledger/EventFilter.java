package org.entente.app.internal.ledger;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entente.ledger.EventQuery;
import org.entente.model.Context;
import org.entente.model.Dyad;
import org.entente.model.PloverType;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which events are wanted. */
final class EventFilter {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

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

    EventQuery query(Page page) {
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
                page.from,
                page.end(),
                page.confidence,
                page.newestFirst(),
                page.limit(),
                page.offset);
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
}
