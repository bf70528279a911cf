package org.entente.app.internal.outlook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.entente.outlook.HistoryFolder;
import org.entente.outlook.RankingTrial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entente backtest}: how well the ranking of next events does on what it has not seen. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        description = {
            "Ranks who comes next on days not yet seen, beside the recurrency baseline, and says how often it was right.",
            "Tunes on the valid part and reports on the test part; without a test part it tunes on the last tenth of train",
            "and reports on valid. Both directions of every event are asked. The filter is time-aware; ties get the mean rank."
        })
public final class BacktestCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FOLDER",
            description = {
                "entities.tsv and relations.tsv (number, name), train.tsv.gz, valid.tsv.gz and perhaps test.tsv.gz",
                "(subject, relation, object, day)."
            })
    private Path data = Path.of("");

    @Option(names = "--format", description = "text, json or tsv (default: text).")
    private Writing format = Writing.TEXT;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        // The ranking asks for distances in days alone, so that any first day will do.
        LocalDate origin = HistoryFolder.originByName(data).orElse(LocalDate.EPOCH);
        HistoryFolder folder = HistoryFolder.read(data, origin);
        RankingTrial trial = RankingTrial.of(folder);
        BacktestReport report = new BacktestReport(data, folder, trial, (System.nanoTime() - start) / 1e9);
        System.out.print(
                switch (format) {
                    case TEXT -> report.text();
                    case JSON -> report.json();
                    case TSV -> report.tsv();
                });
        return 0;
    }
}
