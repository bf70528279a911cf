package org.entente.bench.outlook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.internal.measure.CodedFolder;
import org.entente.app.internal.measure.Happening;
import org.entente.outlook.ForecastTrial;
import org.entente.outlook.RelationDeed;
import org.entente.outlook.RelationStep;

/** Weekly forecasts, one to four weeks ahead, of every relation of two states that is seen in at least 20 weeks. */
final class RelationForecasts {

    private static final Period STEP = Period.ofWeeks(1);
    private static final int AHEAD = 4;
    private static final int FIRST_ORIGIN = 12;
    private static final int ACTIVE_AT_LEAST = 20;

    private RelationForecasts() {}

    static void print(Path folder) throws IOException {
        List<Happening> happenings = CodedFolder.read(folder, null);
        LocalDate from = happenings.getFirst().day();
        LocalDate end = happenings.getLast().day().plusDays(1);
        Map<String, List<RelationDeed>> relations = new TreeMap<>();
        for (Happening one : happenings) {
            boolean forth = one.actorState().compareTo(one.recipientState()) < 0;
            String pair = forth
                    ? one.actorState() + "–" + one.recipientState()
                    : one.recipientState() + "–" + one.actorState();
            relations
                    .computeIfAbsent(pair, key -> new ArrayList<>())
                    .add(new RelationDeed(one.day(), forth, one.quad(), one.score()));
        }
        ForecastTrial trial = new ForecastTrial(FIRST_ORIGIN, AHEAD);
        for (List<RelationDeed> deeds : relations.values()) {
            List<RelationStep> steps = RelationStep.of(deeds, from, end, STEP);
            if (steps.stream().filter(step -> step.volume() > 0).count() >= ACTIVE_AT_LEAST) {
                trial.add(steps);
            }
        }
        System.out.printf(
                "%s: %d relations, weeks, 1 to %d ahead, origins from week %d on%n",
                folder.getFileName(), trial.relations(), AHEAD, FIRST_ORIGIN);
        show("mean score", trial.scores());
        show("log(1 + events)", trial.volumes());
        brier("anything happens", trial.activity());
        brier("mix of classes", trial.mixes());
    }

    private static void show(String figure, Map<String, ForecastTrial.Score> scores) {
        scores.forEach((model, score) -> System.out.printf(
                "%-16s %-11s %,7d forecasts  MAE %.3f  CRPS %.3f  90 %% band holds %.3f%n",
                figure, model, score.count(), score.meanAbsoluteError(), score.crps(), score.coverage90()));
    }

    private static void brier(String figure, Map<String, ForecastTrial.Brier> scores) {
        scores.forEach((model, score) -> System.out.printf(
                "%-16s %-11s %,7d forecasts  Brier %.4f%n", figure, model, score.count(), score.mean()));
    }
}
