package org.entente.app.internal.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.measure.TurningPoints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code entente turning-points A B}: when a relation turned, and by what. */
@Command(
        name = "turning-points",
        mixinStandardHelpOptions = true,
        description =
                "Tells when a relation turned for better or worse, how sure that is, and the events that carry it.")
public final class TurningPointsCommand implements Callable<Integer> {

    /** So many events are shown for a turn; with {@code --evidence} all. */
    private static final int SHOWN = 5;

    @Parameters(index = "0", paramLabel = "A", description = "A state's code or name.")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another's.")
    private String b = "";

    @Mixin
    private SeriesOptions options = new SeriesOptions();

    @Override
    public Integer call() throws IOException {
        DyadSeries dyad = options.dyad(a, b);
        List<TurningPoints.Turn> turns = TurningPoints.of(dyad.tallies());
        switch (options.format) {
            case TEXT -> text(dyad, turns);
            case JSON -> json(dyad, turns);
            case CSV, TSV -> options.print(rows(turns));
        }
        if (options.svg != null) {
            Files.writeString(options.svg, SeriesFigure.of(List.of(dyad), turns));
        }
        return 0;
    }

    private void text(DyadSeries dyad, List<TurningPoints.Turn> turns) {
        StringBuilder text = new StringBuilder();
        RelationText.line(
                text,
                "%s: %d turning points in %d events",
                dyad,
                turns.size(),
                dyad.mutual().count());
        for (TurningPoints.Turn turn : turns) {
            RelationText.line(
                    text,
                    "%n%s  %s from %+.2f to %+.2f, probability %.2f",
                    turn.start(),
                    turn.after() < turn.before() ? "falls" : "rises",
                    turn.before(),
                    turn.after(),
                    turn.probability());
            carriers(dyad, turn).forEach(one -> RelationText.line(text, "    %s", one));
        }
        System.out.print(text);
    }

    private void json(DyadSeries dyad, List<TurningPoints.Turn> turns) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (TurningPoints.Turn turn : turns) {
            array.addObject()
                    .put("start", turn.start().toString())
                    .put("probability", turn.probability())
                    .put("before", turn.before())
                    .put("after", turn.after())
                    .set("evidence", RelationJson.happenings(carriers(dyad, turn)));
        }
        System.out.println(RelationJson.write(array));
    }

    private static List<List<String>> rows(List<TurningPoints.Turn> turns) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("start", "probability", "before", "after"));
        turns.forEach(turn -> rows.add(List.of(
                turn.start().toString(),
                RelationTable.cell(turn.probability()),
                RelationTable.cell(turn.before()),
                RelationTable.cell(turn.after()))));
        return rows;
    }

    /** The events of the turn's first step that pull hardest from the level before toward the level after, hardest first. */
    private List<Happening> carriers(DyadSeries dyad, TurningPoints.Turn turn) {
        LocalDate end = dyad.mutual().step().plus(turn.start(), 1);
        double direction = Math.signum(turn.after() - turn.before());
        return dyad.happenings().stream()
                .filter(one -> !one.day().isBefore(turn.start()) && one.day().isBefore(end))
                .filter(one -> direction * (one.score() - turn.before()) > 0)
                .sorted(Comparator.comparingDouble(one -> -direction * one.score()))
                .limit(options.evidence ? Long.MAX_VALUE : SHOWN)
                .toList();
    }
}
