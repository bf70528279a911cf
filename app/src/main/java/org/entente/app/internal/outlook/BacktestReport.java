package org.entente.app.internal.outlook;

import java.nio.file.Path;
import java.util.Locale;
import org.entente.outlook.HistoryFolder;
import org.entente.outlook.LearnedRanking;
import org.entente.outlook.RankingScores;
import org.entente.outlook.RankingTrial;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A back-test of rankings, written.
 *
 * @param seconds by the clock, reading included
 */
record BacktestReport(Path data, HistoryFolder folder, RankingTrial trial, double seconds) {

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("%s: %,d train, %,d valid, %s test; %,d entities, %,d relations%n"
                .formatted(
                        data,
                        folder.train().size(),
                        folder.valid().size(),
                        folder.test().map(test -> "%,d".formatted(test.size())).orElse("no"),
                        folder.train().names().entityCount(),
                        folder.train().names().relationCount()));
        text.append("reported on %s, tuned on %s%s%n"
                .formatted(
                        trial.reportedOn(),
                        trial.tunedOn(),
                        folder.test().isPresent() ? "" : " (the folder has no test part)"));
        text.append("%-22s%-13s%8s%8s%8s%9s%9s%n"
                .formatted("model", "asked", "MRR", "Hits@1", "Hits@3", "Hits@10", "seconds"));
        for (RankingTrial.Run run : trial.runs()) {
            RankingScores scores = run.scores();
            text.append("%-22s%-13s%8.2f%8.2f%8.2f%9.2f%9.1f%n"
                    .formatted(
                            run.model(),
                            mode(run),
                            100 * scores.meanReciprocalRank(),
                            100 * scores.hitsAt1(),
                            100 * scores.hitsAt3(),
                            100 * scores.hitsAt10(),
                            run.seconds()));
        }
        text.append("%,d questions in both directions; time-aware filter; ties get the mean rank; %.1f s in all%n"
                .formatted(trial.runs().getFirst().scores().questions(), seconds));
        text.append("baseline: decay and strictness of each relation from a grid of %d, by MRR%n"
                .formatted(RankingTrial.BASELINE_GRID));
        text.append("learned ranking: %s%n".formatted(LearnedRanking.settings()));
        return text.toString();
    }

    String tsv() {
        StringBuilder rows = new StringBuilder("model\tasked\tpart\tmrr\thits1\thits3\thits10\tquestions\tseconds\n");
        for (RankingTrial.Run run : trial.runs()) {
            RankingScores scores = run.scores();
            rows.append(String.format(
                    Locale.ROOT,
                    "%s\t%s\t%s\t%.4f\t%.4f\t%.4f\t%.4f\t%d\t%.1f%n",
                    run.model(),
                    mode(run),
                    trial.reportedOn(),
                    100 * scores.meanReciprocalRank(),
                    100 * scores.hitsAt1(),
                    100 * scores.hitsAt3(),
                    100 * scores.hitsAt10(),
                    scores.questions(),
                    run.seconds()));
        }
        return rows.toString();
    }

    String json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("data", data.toString())
                .put("train", folder.train().size())
                .put("valid", folder.valid().size());
        folder.test().ifPresentOrElse(test -> node.put("test", test.size()), () -> node.putNull("test"));
        node.put("reportedOn", trial.reportedOn())
                .put("tunedOn", trial.tunedOn())
                .put("filter", "time-aware")
                .put("ties", "mean rank")
                .put("seconds", seconds);
        node.putObject("settings")
                .put(
                        "recurrency baseline",
                        "decay and strictness of each relation from a grid of %d, by MRR"
                                .formatted(RankingTrial.BASELINE_GRID))
                .put("learned ranking", LearnedRanking.settings());
        trial.runs()
                .forEach(run -> node.withArray("runs")
                        .addObject()
                        .put("model", run.model())
                        .put("asked", mode(run))
                        .put("questions", run.scores().questions())
                        .put("mrr", 100 * run.scores().meanReciprocalRank())
                        .put("hits1", 100 * run.scores().hitsAt1())
                        .put("hits3", 100 * run.scores().hitsAt3())
                        .put("hits10", 100 * run.scores().hitsAt10())
                        .put("seconds", run.seconds()));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }

    private static String mode(RankingTrial.Run run) {
        return run.mode().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
