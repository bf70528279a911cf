package org.entente.bench.speech;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.atlas.Atlas;
import org.entente.model.Dispatch;
import org.entente.reader.Reader;
import org.entente.syntax.Analyser;
import org.entente.syntax.Analysers;
import org.entente.syntax.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How fast trees become accounts, on one core. */
@Command(name = "speed", description = "Sentences a second from trees to accounts, on one core, parsing left out.")
public final class SpeedCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "text files")
    Path folder = Path.of("");

    @Option(names = "--articles", description = "only the first so many")
    int articles = 200;

    @Option(names = "--rounds", description = "the best of so many counts")
    int rounds = 15;

    private record Parsed(Dispatch dispatch, List<Tree> trees) {}

    @Override
    public Integer call() throws Exception {
        Analyser analyser = Analysers.english();
        Reader reader = Reader.of(analyser, Atlas.shipped());
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted().limit(articles).toList();
        }
        List<Parsed> parsed = new ArrayList<>();
        int sentences = 0;
        for (Path file : files) {
            String text = Files.readString(file);
            List<Tree> trees = analyser.analyse(text);
            parsed.add(new Parsed(Dispatch.of(file.getFileName().toString(), null, text), trees));
            sentences += trees.size();
        }
        long best = Long.MAX_VALUE;
        int statements = 0;
        for (int round = 0; round < rounds; round++) {
            long start = worked();
            statements = 0;
            for (Parsed one : parsed) {
                statements +=
                        reader.read(one.dispatch(), one.trees()).statements().size();
            }
            best = Math.min(best, worked() - start);
        }
        System.out.printf(
                Locale.ROOT,
                "%.0f sentences a second (%d articles, %d sentences, %d statements, the best of %d rounds)%n",
                sentences * 1e9 / best,
                files.size(),
                sentences,
                statements,
                rounds);
        return 0;
    }

    /** Processor time of this thread in nanoseconds, which a busy machine does not stretch. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
