package org.entente.bench.classify;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.reader.ClassifierTraining;
import org.entente.reader.ClassifierTraining.Lesson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns the classifier that ships from all there is; the same bytes for the same input. */
@Command(name = "train", description = "Learns the classifier that ships; the same bytes for the same input.")
final class TrainCommand implements Callable<Integer> {

    @Mixin
    private MaterialOptions options = new MaterialOptions();

    @Option(names = "--out", required = true)
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        ClassifierTraining training = options.training();
        Material material = Material.read(options, training);
        List<Lesson> lessons = material.beside();
        material.rows().forEach(row -> lessons.add(row.fromHome()));
        try (OutputStream model = Files.newOutputStream(out)) {
            training.learn(lessons, options.penalty).write(model);
        }
        System.err.printf("%d lessons, %d bytes%n", lessons.size(), Files.size(out));
        return 0;
    }
}
