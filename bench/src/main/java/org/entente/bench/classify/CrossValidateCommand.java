package org.entente.bench.classify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.reader.Classifier;
import org.entente.reader.ClassifierTraining;
import org.entente.reader.ClassifierTraining.Lesson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Five-fold cross-validation, classes spread evenly over the folds, rows of one sentence in one fold. */
@Command(name = "cross-validate", description = "Measures the classifier by five-fold cross-validation.")
final class CrossValidateCommand implements Callable<Integer> {

    private static final int FOLDS = 5;

    @Mixin
    private MaterialOptions options = new MaterialOptions();

    @Option(names = "--seeds", defaultValue = "3", description = "how many partings; ${DEFAULT-VALUE}")
    private int seeds;

    @Override
    public Integer call() throws IOException {
        ClassifierTraining training = options.training();
        Material material = Material.read(options, training);
        List<Lesson> beside = material.beside();
        System.out.printf(
                Locale.ROOT,
                "rows %d, lessons beside them %d%n",
                material.rows().size(),
                beside.size());
        System.out.println(Score.HEADER);
        for (int seed = 1; seed <= seeds; seed++) {
            Score score = new Score();
            Map<String, Integer> folds = folds(material.rows(), seed);
            for (int fold = 0; fold < FOLDS; fold++) {
                List<Lesson> lessons = new ArrayList<>(beside);
                for (Material.Row row : material.rows()) {
                    if (folds.getOrDefault(row.sentence(), 0) != fold) {
                        lessons.add(row.fromHome());
                    }
                }
                Classifier classifier = training.learn(lessons, options.penalty);
                for (Material.Row row : material.rows()) {
                    if (folds.getOrDefault(row.sentence(), 0) == fold) {
                        score.add(row, classifier.classify(row.prepared()));
                    }
                }
            }
            System.out.println(seed + "\t" + score);
        }
        return 0;
    }

    private static Map<String, Integer> folds(List<Material.Row> rows, int seed) {
        Map<String, List<String>> classes = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Material.Row row : rows) {
            if (seen.add(row.sentence())) {
                classes.computeIfAbsent(row.label(), label -> new ArrayList<>()).add(row.sentence());
            }
        }
        Random random = new Random(seed);
        Map<String, Integer> folds = new HashMap<>();
        for (List<String> sentences : classes.values()) {
            Collections.shuffle(sentences, random);
            int first = random.nextInt(FOLDS);
            for (int n = 0; n < sentences.size(); n++) {
                folds.put(sentences.get(n), (n + first) % FOLDS);
            }
        }
        return folds;
    }
}
