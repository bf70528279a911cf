package org.entente.bench.classify;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.reader.Classifier;
import org.entente.reader.ClassifierTraining;
import org.entente.reader.ClassifierTraining.Lesson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How a classifier that learned from all else does on the sentences that were written blindly. */
@Command(
        name = "transfer",
        description = "Measures on the sentences that were written blindly, without learning from them.")
final class TransferCommand implements Callable<Integer> {

    @Mixin
    private MaterialOptions options = new MaterialOptions();

    @Override
    public Integer call() throws IOException {
        ClassifierTraining training = options.training();
        Material material = Material.read(options, training);
        List<Lesson> lessons = material.withoutBlind();
        material.rows().forEach(row -> lessons.add(row.fromHome()));
        Classifier classifier = training.learn(lessons, options.penalty);
        Score score = new Score();
        material.blind().forEach(row -> score.add(row, classifier.classify(row.prepared())));
        System.out.printf(
                Locale.ROOT,
                "lessons %d, measured on %d%n",
                lessons.size(),
                material.blind().size());
        System.out.println(Score.HEADER);
        System.out.println("-\t" + score);
        return 0;
    }
}
