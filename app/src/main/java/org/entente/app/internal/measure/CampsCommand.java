package org.entente.app.internal.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.measure.Camps;
import org.entente.measure.Polarity;
import org.entente.measure.SignedNetwork;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente camps}: the two camps of each window of a signed network. */
@Command(
        name = "camps",
        mixinStandardHelpOptions = true,
        description = {
            "Divides states into the two camps that leave the fewest relations at odds, and proves that no division is"
                    + " better.",
            "With --format tsv a window is a line: window, states, edges, frustration, proved, seconds."
        })
public final class CampsCommand implements Callable<Integer> {

    private static final int BUSIEST = 30;

    /** Where relations come from. */
    private static final class Origin {

        @Option(
                names = "--edges",
                required = true,
                paramLabel = "FILE",
                description =
                        "A comma-separated table, plain or gzipped, with the columns window, a, b, sign (1 or -1).")
        private @Nullable Path edges;

        @Option(
                names = "--data",
                required = true,
                paramLabel = "FOLDER",
                description = "A set of coded events, as for 'entente relation'; each step is a window.")
        private @Nullable Path data;

        @Option(
                names = "--ledger",
                required = true,
                paramLabel = "FILE",
                description = "A ledger; each step is a window.")
        private @Nullable Path ledger;
    }

    @ArgGroup(multiplicity = "1")
    private Origin origin = new Origin();

    @Mixin
    private EventScope events = new EventScope();

    @Option(
            names = "--states",
            split = ",",
            paramLabel = "STATE",
            description = "Of events, only relations among these (default: the 30 states with most events).")
    private List<String> states = List.of();

    @Option(
            names = "--neutral",
            paramLabel = "LEVEL",
            description =
                    "Of events, the level between friendly and hostile (default: the mean score of all events between"
                            + " states).")
    private @Nullable Double neutral;

    @Option(
            names = "--sureness",
            paramLabel = "P",
            description =
                    "Of events, how probable a relation's sign has to be, 0.5 to 1; otherwise there is no relation"
                            + " (default: 0.9).")
    private double sureness = 0.9;

    @Option(
            names = "--capability",
            paramLabel = "FILE",
            description =
                    "A comma-separated table with the columns state, capability: also tell the poles, which hold at"
                            + " least half of what the strongest does.")
    private @Nullable Path capability;

    @Option(
            names = "--seconds",
            defaultValue = "60",
            description = "The longest search for one window (default: ${DEFAULT-VALUE}); past it the bound is told.")
    private double seconds;

    @Option(names = "--sure", description = "Find of which states the side is the same in all best divisions.")
    private boolean sure;

    @Option(names = "--format", description = "text, json, csv or tsv (default: text).")
    private Figures format = Figures.TEXT;

    @Option(names = "--svg", paramLabel = "FILE", description = "Also draw the camps into a file.")
    private @Nullable Path svg;

    @Option(names = "--evidence", description = "Of events, list those beneath each relation at odds (text and json).")
    private boolean evidence;

    /**
     * A window's camps and how long they took.
     *
     * @param polarity null where capabilities are not known
     * @param beneath the events beneath each relation at odds, by its two states; empty where they were not asked for
     */
    record Window(
            String name,
            Camps camps,
            double seconds,
            @Nullable Polarity polarity,
            Map<String, List<Happening>> beneath) {}

    @Override
    public Integer call() throws IOException {
        if (!(seconds > 0)) {
            throw events.wrong("--seconds %s is no time to search. Maybe write 60.".formatted(seconds));
        }
        if (!(sureness >= 0.5 && sureness < 1)) {
            throw events.wrong("--sureness %s cannot be asked for. Maybe write 0.9.".formatted(sureness));
        }
        int[] problems = {0};
        Consumer<String> problem = what -> {
            System.err.println("entente: " + what);
            problems[0]++;
        };
        Map<String, Double> capabilities = capability == null ? Map.of() : Capabilities.read(capability, problem);
        EventNetworks networks = origin.edges == null ? networks() : null;
        Map<String, List<SignedNetwork.Link>> links =
                networks == null ? SignedEdges.read(Objects.requireNonNull(origin.edges), problem) : networks.windows();
        if (networks != null && format == Figures.TEXT) {
            System.out.print(CampsText.threshold(networks));
        }
        List<Window> windows = new ArrayList<>();
        for (Map.Entry<String, List<SignedNetwork.Link>> one : links.entrySet()) {
            Window window = window(one.getKey(), SignedNetwork.of(one.getValue()), capabilities, networks);
            switch (format) {
                case TEXT -> System.out.print(CampsText.of(window, windows.isEmpty() ? null : windows.getLast()));
                case CSV -> System.out.println(Cells.line(row(window)));
                case TSV -> System.out.println(String.join("\t", row(window)));
                case JSON -> {}
            }
            windows.add(window);
        }
        if (format == Figures.JSON) {
            System.out.println(RelationJson.write(CampsJson.of(windows)));
        }
        if (svg != null) {
            Files.writeString(svg, CampsFigure.of(windows));
        }
        return problems[0] == 0 ? 0 : 1;
    }

    private EventNetworks networks() throws IOException {
        EventScope.Scope scope = events.scope(origin.data, origin.ledger);
        List<String> wanted = states.isEmpty()
                ? EventNetworks.busiest(scope.happenings(), BUSIEST)
                : states.stream().map(events::state).distinct().toList();
        return new EventNetworks(scope, wanted, neutral != null ? neutral : scope.meanScore(), sureness);
    }

    private Window window(
            String name, SignedNetwork network, Map<String, Double> capabilities, @Nullable EventNetworks networks) {
        long start = System.nanoTime();
        Camps camps = Camps.of(network, seconds);
        camps = sure ? camps.withSureness(seconds) : camps;
        double took = (System.nanoTime() - start) / 1e9;
        Polarity polarity = capability == null ? null : Polarity.of(camps, capabilities);
        Map<String, List<Happening>> beneath = new LinkedHashMap<>();
        if (evidence && networks != null) {
            for (SignedNetwork.Edge edge : camps.frustrated()) {
                String a = network.states().get(edge.a());
                String b = network.states().get(edge.b());
                beneath.put(a + "–" + b, networks.beneath(name, a, b));
            }
        }
        return new Window(name, camps, took, polarity, beneath);
    }

    private static List<String> row(Window window) {
        SignedNetwork network = window.camps().network();
        return List.of(
                window.name(),
                String.valueOf(network.states().size()),
                String.valueOf(network.edges().size()),
                String.valueOf(window.camps().frustration()),
                String.valueOf(window.camps().proved()),
                String.format(Locale.ROOT, "%.3f", window.seconds()));
    }
}
