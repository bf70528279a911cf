package org.entente.bench.coding;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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

/** How many sentences a second are coded on one core once they are parsed: who is named and what happened, and what happened alone. */
@Command(
        name = "speed",
        description =
                "Sentences a second beyond parsing; FILE's second column holds sentences, each a dispatch, or it is a folder of texts.")
final class SpeedCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    Path file = Path.of("");

    @Option(names = "--seconds", defaultValue = "20", description = "how long to measure")
    int seconds;

    @Option(names = "--quick", description = "with the quick judge alone")
    boolean quick;

    private final List<Parsed> parsed = new ArrayList<>();

    private record Parsed(Dispatch dispatch, List<Tree> trees) {}

    @Override
    public Integer call() throws IOException {
        Analyser analyser = Analysers.english();
        Reader careful = Reader.of(analyser, Atlas.shipped());
        Reader reader = quick ? careful.quick() : careful;
        int sentences = 0;
        for (String text : texts()) {
            parsed.add(new Parsed(Dispatch.of("s", null, text), analyser.analyse(text)));
            sentences += parsed.getLast().trees().size();
        }
        List<Double> both = new ArrayList<>();
        List<Double> coding = new ArrayList<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end || both.size() < 5) {
            double named = seconds(one -> reader.speech(one.dispatch(), one.trees()));
            double coded = seconds(one -> reader.events(one.dispatch(), one.trees()));
            both.add(coded / sentences);
            coding.add((coded - named) / sentences);
        }
        System.out.printf("%d sentences, %d rounds%n", sentences, both.size());
        print("who is named, who speaks and what happened", both);
        print("what happened, the difference to names and speech", coding);
        return 0;
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        if (Files.isDirectory(file)) {
            try (Stream<Path> files = Files.list(file)) {
                for (Path one : files.sorted().toList()) {
                    texts.add(Files.readString(one));
                }
            }
            return texts;
        }
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 1 && !cells[1].isBlank()) {
                texts.add(cells[1]);
            }
        }
        return texts;
    }

    /** Seconds of this thread's processor time, so that a busy machine does not slow what is measured. */
    private double seconds(Consumer<Parsed> read) {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long begun = processor.getCurrentThreadCpuTime();
        parsed.forEach(read);
        return (processor.getCurrentThreadCpuTime() - begun) / 1e9;
    }

    private static void print(String what, List<Double> seconds) {
        seconds.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f sentences a second of processor time, best %.0f%n",
                what,
                1 / seconds.get(seconds.size() / 2),
                1 / seconds.getFirst());
    }
}
