package org.entente.bench.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.syntax.Analyser;
import org.entente.syntax.Analysers;
import org.entente.syntax.Conllu;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the shipped analyser, or another model, on treebanks. */
@Command(name = "score", description = "Scores an analyser on treebanks: accuracy and sentences a second.")
public final class ScoreCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "TREEBANK")
    List<Path> treebanks = List.of();

    @Option(names = "--model", description = "another model than the shipped one")
    @Nullable
    Path model;

    @Option(names = "--rules", description = "its tokenisation rules")
    @Nullable
    Path rules;

    @Option(names = "--seconds", defaultValue = "0", description = "how long to measure the speed on raw text")
    int seconds;

    @Override
    public Integer call() throws IOException {
        long begun = System.nanoTime();
        Analyser analyser = analyser();
        System.out.printf("loaded in %.2f s%n", (System.nanoTime() - begun) / 1e9);
        for (Path treebank : treebanks) {
            List<Conllu.Document> documents = Treebanks.read(treebank);
            System.out.println(treebank.getFileName() + "  " + Score.of(analyser, documents));
            if (seconds > 0) {
                System.out.printf("%.0f sentences of 27 words a second%n", speed(analyser, documents));
            }
        }
        return 0;
    }

    private Analyser analyser() throws IOException {
        if (model == null || rules == null) {
            return Analysers.english();
        }
        try (InputStream in = Files.newInputStream(model);
                InputStream lists = Files.newInputStream(rules)) {
            return Analysers.load(model.toString(), in, lists);
        }
    }

    /** The median of rounds over all the raw text, in words a second by 27. */
    private double speed(Analyser analyser, List<Conllu.Document> documents) {
        List<Double> rounds = new java.util.ArrayList<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end || rounds.size() < 5) {
            long begun = System.nanoTime();
            long words = 0;
            for (Conllu.Document document : documents) {
                for (Tree tree : analyser.analyse(document.text())) {
                    words += tree.size();
                }
            }
            rounds.add(words / 27.0 / ((System.nanoTime() - begun) / 1e9));
        }
        rounds.sort(null);
        return rounds.get(rounds.size() / 2);
    }
}
