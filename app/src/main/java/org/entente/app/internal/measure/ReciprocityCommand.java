package org.entente.app.internal.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.measure.Reciprocity;
import org.entente.measure.RelationSeries;
import org.entente.measure.Standing;
import org.entente.measure.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente reciprocity A B}: whether states answer each other in kind. */
@Command(
        name = "reciprocity",
        mixinStandardHelpOptions = true,
        description = {
            "Tells whether the past of what one state does helps to foretell what the other does (Granger's tests in a"
                    + " vector",
            "autoregression), and how a surprise is answered, with 90 %% bands. With more than two states every pair"
                    + " is tested;",
            "chances are corrected for the number of tests (Benjamini and Hochberg). It is association in time, not"
                    + " cause."
        })
public final class ReciprocityCommand implements Callable<Integer> {

    @Parameters(arity = "2..*", paramLabel = "STATE", description = "Two or more states' codes or names.")
    private List<String> names = List.of();

    @Option(names = "--most-lag", paramLabel = "N", description = "The longest lag tried, in steps (default: 8).")
    private int mostLag = 8;

    @Option(names = "--ahead", paramLabel = "N", description = "Steps of the responses, 1 to 26 (default: 8).")
    private int ahead = 8;

    @Mixin
    private SeriesOptions options = new SeriesOptions();

    /** One dyad's answer, its two chances corrected for all tests of the call. */
    record Tested(DyadSeries dyad, Reciprocity reciprocity, double first, double second) {}

    @Override
    public Integer call() throws IOException {
        if (mostLag < 1 || ahead < 1 || ahead > 26) {
            throw options.wrong("A lag of %d and %d steps ahead cannot be looked at. Maybe write 8 and 8."
                    .formatted(mostLag, ahead));
        }
        List<String> states = names.stream().map(options::state).toList();
        if (new HashSet<>(states).size() < states.size()) {
            throw options.wrong("%s names a state twice. Maybe leave one out.".formatted(states));
        }
        int[] problems = {0};
        List<Tested> tested = tested(options.scope(), states, problems);
        switch (options.format) {
            case TEXT -> System.out.print(ReciprocityText.of(tested, options.evidence));
            case JSON -> System.out.println(RelationJson.write(ReciprocityText.json(tested, options.evidence)));
            case CSV, TSV -> options.print(ReciprocityText.rows(tested));
        }
        if (options.svg != null && !tested.isEmpty()) {
            Files.writeString(options.svg, ResponseFigure.of(tested));
        }
        return problems[0] == 0 ? 0 : 1;
    }

    private List<Tested> tested(EventScope.Scope scope, List<String> states, int[] problems) throws IOException {
        List<DyadSeries> dyads = new ArrayList<>();
        List<Reciprocity> found = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                DyadSeries dyad = scope.dyad(states.get(i), states.get(j));
                try {
                    found.add(Reciprocity.of(tallies(dyad.forth()), tallies(dyad.back()), mostLag, ahead));
                    dyads.add(dyad);
                } catch (IllegalArgumentException e) {
                    System.err.printf("entente: %s: %s%n", dyad, e.getMessage());
                    problems[0]++;
                }
            }
        }
        double[] chances = new double[2 * found.size()];
        for (int i = 0; i < found.size(); i++) {
            chances[2 * i] = found.get(i).first().chance();
            chances[2 * i + 1] = found.get(i).second().chance();
        }
        double[] corrected = Reciprocity.corrected(chances);
        List<Tested> tested = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            tested.add(new Tested(dyads.get(i), found.get(i), corrected[2 * i], corrected[2 * i + 1]));
        }
        return tested;
    }

    private static List<Tally> tallies(RelationSeries series) {
        return series.standings().stream().map(Standing::tally).toList();
    }
}
