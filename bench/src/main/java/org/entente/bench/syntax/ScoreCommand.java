package org.entente.bench.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.entente.syntax.Analyser;
import org.entente.syntax.Conllu;
import org.entente.syntax.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the shipped analyser, or another model, on treebanks. */
@Command(name = "score", description = "Scores an analyser on treebanks: accuracy and sentences a second.")
public final class ScoreCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "TREEBANK")
    List<Path> treebanks = List.of();

    @Mixin
    AnalyserChoice choice = new AnalyserChoice();

    @Option(names = "--threads", defaultValue = "1", description = "how many threads to measure the speed with")
    int threads;

    @Option(names = "--seconds", defaultValue = "0", description = "how long to measure the speed on raw text")
    int seconds;

    @Override
    public Integer call() throws IOException {
        long begun = System.nanoTime();
        Analyser analyser = choice.analyser();
        System.out.printf("loaded in %.2f s%n", (System.nanoTime() - begun) / 1e9);
        for (Path treebank : treebanks) {
            List<Conllu.Document> documents = Treebanks.read(treebank);
            System.out.println(treebank.getFileName() + "  " + Score.of(analyser, documents));
            if (seconds > 0) {
                speed(analyser, documents);
            }
        }
        return 0;
    }

    /** Prints medians of rounds over all the raw text; of several threads, each reading all of it, in turns with one, since a shared machine's own speed changes. */
    private void speed(Analyser analyser, List<Conllu.Document> documents) {
        List<Double> alone = new ArrayList<>();
        List<Double> together = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            while (System.nanoTime() < end || alone.size() < 5) {
                alone.add(round(analyser, documents, pool, 1));
                if (threads > 1) {
                    together.add(round(analyser, documents, pool, threads));
                    times.add(together.getLast() / alone.getLast());
                }
            }
        }
        System.out.printf("%.0f sentences of 27 words a second, one thread%n", median(alone));
        if (threads > 1) {
            System.out.printf(
                    "%.0f, %d threads in turns with it; %.2f times%n", median(together), threads, median(times));
        }
    }

    private static double median(List<Double> rounds) {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }

    /** Sentences a second of one round, words by 27. */
    private static double round(Analyser analyser, List<Conllu.Document> documents, ExecutorService pool, int threads) {
        long begun = System.nanoTime();
        List<CompletableFuture<Long>> readers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> read(analyser, documents), pool))
                .limit(threads)
                .toList();
        long words = readers.stream().mapToLong(CompletableFuture::join).sum();
        return words / 27.0 / ((System.nanoTime() - begun) / 1e9);
    }

    private static long read(Analyser analyser, List<Conllu.Document> documents) {
        long words = 0;
        for (Conllu.Document document : documents) {
            for (Tree tree : analyser.analyse(document.text())) {
                words += tree.size();
            }
        }
        return words;
    }
}
