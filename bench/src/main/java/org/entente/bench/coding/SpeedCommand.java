package org.entente.bench.coding;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.atlas.Atlas;
import org.entente.model.Dispatch;
import org.entente.reader.Reader;
import org.entente.syntax.Analyser;
import org.entente.syntax.Analysers;
import org.entente.syntax.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How many sentences a second are coded on one core once they are parsed: who is named and what happened. */
@Command(name = "speed", description = "Sentences a second beyond parsing; FILE's second column holds sentences.")
final class SpeedCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    Path file = Path.of("");

    @Option(names = "--seconds", defaultValue = "20", description = "how long to measure")
    int seconds;

    @Option(names = "--quick", description = "with the quick judge alone")
    boolean quick;

    @Override
    public Integer call() throws IOException {
        Analyser analyser = Analysers.english();
        Reader careful = Reader.of(analyser, Atlas.shipped());
        Reader reader = quick ? careful.quick() : careful;
        List<Dispatch> dispatches = new ArrayList<>();
        List<List<Tree>> trees = new ArrayList<>();
        int sentences = 0;
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 1 && !cells[1].isBlank()) {
                dispatches.add(Dispatch.of("s", null, cells[1]));
                trees.add(analyser.analyse(cells[1]));
                sentences += trees.getLast().size();
            }
        }
        List<Double> rounds = new ArrayList<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long events = 0;
        // Processor time of this thread, so that a busy machine does not slow what is measured.
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        while (System.nanoTime() < end || rounds.size() < 5) {
            long begun = processor.getCurrentThreadCpuTime();
            for (int i = 0; i < dispatches.size(); i++) {
                events +=
                        reader.events(dispatches.get(i), trees.get(i)).events().size();
            }
            rounds.add(sentences / ((processor.getCurrentThreadCpuTime() - begun) / 1e9));
        }
        rounds.sort(null);
        System.out.printf(
                "%d sentences, %d rounds, %d events a round: median %.0f sentences a second of processor time, best %.0f%n",
                sentences, rounds.size(), events / rounds.size(), rounds.get(rounds.size() / 2), rounds.getLast());
        return 0;
    }
}
