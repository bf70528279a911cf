package org.entente.bench.speech;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
        Reader reader = Reader.of(analyser, Atlas.shipped()).quick();
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
        System.out.printf("%d articles, %d sentences, the best of %d rounds%n", files.size(), sentences, rounds);
        double named = best(parsed, one -> reader.named(one.dispatch(), one.trees()));
        double speech = best(parsed, one -> reader.speech(one.dispatch(), one.trees()));
        double all = best(parsed, one -> reader.read(one.dispatch(), one.trees()));
        print("who is named", sentences / named);
        print("who is named, and who says what", sentences / speech);
        print("who says what, the difference of these", sentences / (speech - named));
        print("all together, events by the quick judge", sentences / all);
        return 0;
    }

    /** Seconds of processor time in the best round. */
    private double best(List<Parsed> parsed, Consumer<Parsed> read) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = worked();
            parsed.forEach(read);
            best = Math.min(best, worked() - start);
        }
        return best / 1e9;
    }

    private static void print(String what, double sentences) {
        System.out.printf(Locale.ROOT, "%s: %.0f sentences a second%n", what, sentences);
    }

    /** Processor time of this thread in nanoseconds, which a busy machine does not stretch. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
