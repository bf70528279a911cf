package org.entente.app.internal.outlook;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.model.Quad;
import org.entente.outlook.RelationOutlook;
import org.entente.outlook.RelationStep;
import org.entente.outlook.Spread;
import org.entente.outlook.StepOutlook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente outlook A B}: the next steps of a relation. */
@Command(
        name = "outlook",
        mixinStandardHelpOptions = true,
        description = {
            "Foretells how a relation goes on: the mean score of its events, how many there will be and of which"
                    + " class,",
            "with bands that are made of what the same forecasts have missed before. Scores go from -10 to 10."
        })
public final class OutlookCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "A state's code or name.")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another's.")
    private String b = "";

    @Option(names = "--by", description = "day, week, month or quarter (default: month).")
    private Pace by = Pace.MONTH;

    @Option(names = "--ahead", paramLabel = "N", description = "How many steps, 1 to 12 (default: 6).")
    private int ahead = 6;

    @Mixin
    private PastOptions options = new PastOptions();

    @Override
    public Integer call() throws IOException {
        if (ahead < 1 || ahead > 12) {
            throw options.wrong("%d steps cannot be foretold. Maybe ask for 1 to 12.".formatted(ahead));
        }
        String first = options.state(a);
        String second = options.state(b);
        List<RelationStep> steps = options.past().steps(first, second, by.length);
        RelationOutlook outlook = RelationOutlook.of(steps, by.length, ahead);
        System.out.print(
                switch (options.format) {
                    case TEXT -> text(first, second, steps, outlook);
                    case JSON -> json(first, second, outlook);
                    case TSV -> tsv(outlook);
                });
        return 0;
    }

    private String text(String first, String second, List<RelationStep> steps, RelationOutlook outlook) {
        StringBuilder text = new StringBuilder("%s–%s, by %s; %,d events in %d steps are known%n"
                .formatted(
                        first,
                        second,
                        by.name().toLowerCase(Locale.ROOT),
                        steps.stream().mapToInt(RelationStep::volume).sum(),
                        steps.size()));
        text.append("from         score      50 %% band         90 %% band      events   90 %% band    conflict%n"
                .formatted());
        for (StepOutlook step : outlook.steps()) {
            Spread score = step.score();
            Spread volume = step.volume();
            text.append("%s  %+6.2f  [%+6.2f, %+6.2f]  [%+6.2f, %+6.2f]  %6.1f  [%3.0f, %5.0f]  %5.0f %%%n"
                    .formatted(
                            step.start(),
                            score.median(),
                            score.quantile(0.25),
                            score.quantile(0.75),
                            score.quantile(0.05),
                            score.quantile(0.95),
                            volume.median(),
                            volume.quantile(0.05),
                            volume.quantile(0.95),
                            100 * (step.quads().get(2) + step.quads().get(3))));
        }
        text.append("mixture by past performance:");
        outlook.weights().forEach((name, weight) -> text.append(" %s %.2f".formatted(name, weight)));
        return text.append(System.lineSeparator()).toString();
    }

    private static String tsv(RelationOutlook outlook) {
        StringBuilder rows = new StringBuilder(
                "start\tscore\tlow50\thigh50\tlow90\thigh90\tvolume\tvolumeLow90\tvolumeHigh90\tactive");
        for (Quad quad : Quad.values()) {
            rows.append('\t').append(quad);
        }
        rows.append('\n');
        for (StepOutlook step : outlook.steps()) {
            rows.append(step.start());
            for (double share : new double[] {0.5, 0.25, 0.75, 0.05, 0.95}) {
                rows.append(cell(step.score().quantile(share)));
            }
            for (double share : new double[] {0.5, 0.05, 0.95}) {
                rows.append(cell(step.volume().quantile(share)));
            }
            rows.append(cell(step.active()));
            step.quads().forEach(share -> rows.append(cell(share)));
            rows.append('\n');
        }
        return rows.toString();
    }

    private static String cell(double figure) {
        return String.format(Locale.ROOT, "\t%.4f", figure);
    }

    private String json(String first, String second, RelationOutlook outlook) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("a", first);
        document.put("b", second);
        document.put("by", by.name());
        document.put("weights", outlook.weights());
        document.put("steps", outlook.steps().stream().map(OutlookCommand::json).toList());
        return Json.written(document);
    }

    private static Map<String, Object> json(StepOutlook step) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("start", step.start().toString());
        node.put("score", bands(step.score()));
        node.put("volume", bands(step.volume()));
        node.put("active", step.active());
        Map<String, Double> quads = new LinkedHashMap<>();
        for (Quad quad : Quad.values()) {
            quads.put(quad.name(), step.quads().get(quad.number() - 1));
        }
        node.put("quads", quads);
        return node;
    }

    private static Map<String, Object> bands(Spread spread) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("median", spread.median());
        node.put("band50", List.of(spread.quantile(0.25), spread.quantile(0.75)));
        node.put("band90", List.of(spread.quantile(0.05), spread.quantile(0.95)));
        return node;
    }
}
