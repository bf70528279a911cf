package org.entente.bench.coding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.reader.ArbiterTraining;
import org.entente.reader.ArbiterTraining.Lesson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns the arbiter from a folder of records; the same records give the same bytes. */
@Command(name = "learn", description = "Learns who does what to whom from a folder of records.")
final class LearnCommand implements Callable<Integer> {

    @Mixin
    ArbiterLessons lessons = new ArbiterLessons();

    @Option(names = "--out", required = true, description = "where to write the model")
    Path out = Path.of("");

    @Option(names = "--quick", description = "the smaller one, for --quick")
    boolean quick;

    @Override
    public Integer call() throws IOException {
        ArbiterTraining training = lessons.training();
        List<Lesson> all =
                lessons.read(training).values().stream().flatMap(List::stream).toList();
        try (OutputStream file = Files.newOutputStream(out)) {
            (quick ? training.learnQuick(all) : training.learn(all)).write(file);
        }
        System.out.printf("learned from %d sentences, %d bytes%n", all.size(), Files.size(out));
        return 0;
    }
}
