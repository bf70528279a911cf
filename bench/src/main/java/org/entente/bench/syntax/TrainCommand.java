package org.entente.bench.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.syntax.Conllu;
import org.entente.syntax.Training;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns a model from treebanks. */
@Command(name = "train", description = "Learns a model from treebanks; the same bytes for the same input.")
public final class TrainCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "TREEBANK", description = "CoNLL-U, gzip or not")
    List<Path> treebanks = List.of();

    @Option(names = "--taught", description = "trees of a slower parser, CoNLL-U, gzip or not; teacher.py makes them")
    List<Path> taught = List.of();

    @Option(names = "--rules", required = true, description = "the language's tokenisation rules")
    Path rules = Path.of("");

    @Option(
            names = "--lexica",
            description = "the jar of nlp4j-english 1.1.3, for word vectors, Brown clusters and tag classes")
    @Nullable
    Path lexica;

    @Option(
            names = "--speech",
            defaultValue = "0",
            description = "how often to add our own trees of reported speech; those of short clauses are added once")
    int speech;

    @Option(names = "--provenance", description = "a text to put into the model")
    @Nullable
    Path provenance;

    @Option(names = "--seed", defaultValue = "1")
    long seed;

    @Option(names = "--out", required = true)
    Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<Conllu.Document> documents = new ArrayList<>();
        for (Path treebank : treebanks) {
            documents.addAll(Treebanks.read(treebank));
        }
        List<Conllu.Document> trees = new ArrayList<>();
        for (Path each : taught) {
            trees.addAll(Treebanks.read(each));
        }
        for (int i = 0; i < speech; i++) {
            documents.addAll(Treebanks.reportedSpeech());
        }
        if (speech > 0) {
            documents.addAll(Treebanks.newsClauses());
        }
        try (OutputStream model = Files.newOutputStream(out)) {
            Training.train(
                    new Training.Material(
                            documents,
                            trees,
                            lexica == null ? Map.of() : Lexica.clusters(lexica),
                            lexica == null ? Map.of() : Lexica.ambiguity(lexica),
                            lexica == null ? Map.of() : Lexica.vectors(lexica),
                            rules,
                            provenance == null ? "" : Files.readString(provenance),
                            seed),
                    System.err,
                    model);
        }
        return 0;
    }
}
