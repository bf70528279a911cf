package org.entente.app.internal.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.measure.Camps;
import org.entente.measure.SignedNetwork;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente camps}: the two camps of each window of a signed network. */
@Command(
        name = "camps",
        mixinStandardHelpOptions = true,
        description = {
            "Divides states into the two camps that leave the fewest relations at odds, and proves that no division is better.",
            "With --format tsv a window is a line: window, states, edges, frustration, proved, seconds."
        })
public final class CampsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--edges",
            required = true,
            paramLabel = "FILE",
            description = "A comma-separated table, plain or gzipped, with the columns window, a, b, sign (1 or -1).")
    private @Nullable Path edges;

    @Option(
            names = "--seconds",
            defaultValue = "60",
            description = "The longest search for one window (default: ${DEFAULT-VALUE}); past it the bound is told.")
    private double seconds;

    @Option(names = "--sure", description = "Find of which states the side is the same in all best divisions.")
    private boolean sure;

    @Option(names = "--format", description = "text, json, csv or tsv (default: text).")
    private Figures format = Figures.TEXT;

    /** A window's camps and how long they took. */
    record Window(String name, Camps camps, double seconds) {}

    @Override
    public Integer call() {
        if (edges == null || !(seconds > 0)) {
            throw new ParameterException(
                    spec().commandLine(), "--seconds %s is no time to search. Maybe write 60.".formatted(seconds));
        }
        int[] problems = {0};
        Map<String, List<SignedNetwork.Link>> windows = SignedEdges.read(edges, problem -> {
            System.err.println("entente: " + problem);
            problems[0]++;
        });
        List<Window> document = new ArrayList<>();
        Window before = null;
        for (Map.Entry<String, List<SignedNetwork.Link>> one : windows.entrySet()) {
            long start = System.nanoTime();
            Camps camps = Camps.of(SignedNetwork.of(one.getValue()), seconds);
            camps = sure ? camps.withSureness(seconds) : camps;
            Window window = new Window(one.getKey(), camps, (System.nanoTime() - start) / 1e9);
            switch (format) {
                case TEXT -> System.out.print(CampsText.of(window, before));
                case JSON -> document.add(window);
                case CSV -> System.out.println(Cells.line(row(window)));
                case TSV -> System.out.println(String.join("\t", row(window)));
            }
            before = window;
        }
        if (format == Figures.JSON) {
            System.out.println(JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(CampsJson.of(document)));
        }
        return problems[0] == 0 ? 0 : 1;
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("The command was not made by picocli.");
        }
        return spec;
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
